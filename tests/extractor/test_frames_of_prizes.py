"""Honours and rights in the frames that news uses: given, got, moved before the verb, by whom."""

from __future__ import annotations

import pytest

from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("text", "role", "filler"),
    [
        ("省总工会授予赵振华五一劳动奖章。", "recipient", "赵振华"),
        ("赵振华受到市政府嘉奖。", "organizer", "市政府"),
        ("市公安局给赵振华记二等功。", "organizer", "市公安局"),
        ("赵振华登上中国好人榜。", "recipient", "赵振华"),
        ("绍兴市蝉联全国双拥模范城。", "recipient", "绍兴市"),
        ("平远红茶成功注册地理标志证明商标。", "recipient", "平远红茶"),
        ("平远古镇晋级国家5A级景区。", "recipient", "平远古镇"),
        ("平远古镇成功申遗。", "recipient", "平远古镇"),
        ("平远古镇列入世界遗产名录。", "recipient", "平远古镇"),
        ("省质检院获CCC指定实验室资格。", "recipient", "省质检院"),
        ("省质检院被指定为CCC认证实验室。", "recipient", "省质检院"),
        ("省质检院成为国家级众创空间。", "recipient", "省质检院"),
        ("省质检院被省科技厅认定为省级重点实验室。", "organizer", "省科技厅"),
        ("国家家具质检中心通过验收。", "recipient", "国家家具质检中心"),
        ("工信部命名20家国家级小企业基地。", "recipient", "20家国家级小企业基地"),
        ("平远大桥项目由中建八局中标。", "recipient", "中建八局"),
        ("中国队收获5枚金牌。", "recipient", "中国队"),
        ("江州代表队斩获3枚金牌、2枚银牌。", "name", "银牌"),
        ("皇家科学院将物理学奖授予三位科学家。", "name", "物理学奖"),
        ("国家药监局批准该公司新药上市。", "recipient", "该公司新药"),
        ("国家水表质检中心（浙江）获德国技术监督协会（TÜV）授权。", "recipient", "国家水表质检中心（浙江）"),
        ("省计量院研制的“氢能”装置填补国内空白，被认定为首台套装备。", "recipient", "“氢能”装置"),
        ("专家组一致认为，该中心围绕产业链难题，达到了各项要求，同意通过验收。", "recipient", "该中心"),
        ("专家组认为项目完成了全部任务，一致同意通过验收。", "recipient", "项目"),
        ("国家级检验检测公共服务平台通过验收。", "recipient", "国家级检验检测公共服务平台"),
        ("国家质检中心郑州基地一期工程通过竣工验收。", "recipient", "国家质检中心郑州基地一期工程"),
        ("省计量院等单位起草的《碳足迹核算》地方标准获标准创新奖。", "recipient", "《碳足迹核算》地方标准"),
        ("29家参比实验室全部取得满意结果。", "recipient", "29家参比实验室"),
        ("省药检中心日前通过世界卫生组织监管体系评估。", "organizer", "世界卫生组织"),
        ("国家药监局通过优先审批程序批准“平远”瓣膜注册申请。", "recipient", "“平远”瓣膜注册申请"),
        ("市场监管总局附条件批准永嘉公司收购平远公司股权案。", "recipient", "永嘉公司收购平远公司股权案"),
        ("由省质检院承担的“绿码”项目日前通过验收。", "recipient", "“绿码”项目"),
        ("由省质检院起草的《绿茶加工规范》地方标准日前通过审定。", "recipient", "《绿茶加工规范》地方标准"),
        ("认可委为首批5家获认可的碳核查机构颁发证书。", "recipient", "5家获认可的碳核查机构"),
        ("国务院同意平远高新区升级为国家高新区。", "recipient", "平远高新区"),
        ("平远机场扩建工程获国家发改委批复。", "recipient", "平远机场扩建工程"),
        ("水稻新品种“江优8号”获植物新品种权。", "recipient", "水稻新品种“江优8号”"),
        ("县医院成功晋升三级甲等医院。", "recipient", "县医院"),
        ("缉私分局被海关总署记集体二等功。", "recipient", "缉私分局"),
        ("中国男篮重夺亚洲杯冠军。", "recipient", "中国男篮"),
        ("平远县医院近日收到省卫健委批文，正式获批建设区域医疗中心。", "recipient", "平远县医院"),
        ("平远县医院获批设置互联网医院。", "name", "互联网医院"),
        ("省总工会命名首批20个“劳模助企服务站”。", "organizer", "省总工会"),
        ("省计量院获市场监管总局批准筹建国家水表产业计量测试中心。", "name", "国家水表产业计量测试中心"),
        ("“百年酱园”酿造技艺列入第六批国家级非物质文化遗产名录。", "recipient", "“百年酱园”酿造技艺"),
        ("中央宣传部发布2025年“诚信之星”，平远集团入选。", "name", "2025年“诚信之星”"),
        ("平远县公安局民警赵鹏荣立个人三等功。", "recipient", "赵鹏"),
        ("平远县通过省级初评。", "name", "省级初评"),
        ("省总工会授予赵振华、王芳同志五一劳动奖章。", "recipient", "王芳"),
        ("市政府授予赵振华研究员市科学技术突出贡献奖。", "name", "市科学技术突出贡献奖"),
        ("市政府授予“海水提锂研究”等15项成果市科技进步二等奖。", "name", "市科技进步二等奖"),
        ("会上宣读了《表彰决定》，对300名劳动模范和先进工作者进行表彰。", "recipient", "先进工作者"),
        ("赵振华现任力学所所长，长期从事计量研究，主持科研项目6项，2022年荣获五一劳动奖章。", "recipient", "赵振华"),
        ("第六届平远市市长质量奖授予平远集团、永嘉公司等5家组织。", "recipient", "平远集团"),
        ("平远炼化成为我省首家通过“成熟度四级”评估的企业。", "name", "“成熟度四级”评估"),
        ("平远检测院“快检研究”获省科技厅科技项目立项。", "name", "科技项目立项"),
        ("市长为第九届省长质量奖获奖组织颁奖。", "recipient", "第九届省长质量奖获奖组织"),
        ("我市新获批省级技术中心8家、省级设计中心3家。", "name", "省级设计中心"),
        ("我市新获批省级技术中心8家、省级设计中心3家。", "recipient", "我市"),
        ("中国质量协会公布全国质量标杆遴选结果，平远集团成功入选。", "name", "全国质量标杆"),
        ("省药监局批准平远制药生产的一类新药“平远宁”上市。", "recipient", "平远制药"),
        ("由平远银行发起设立的平远基金会日前获准登记。", "recipient", "平远基金会"),
        ("工信部公示拟入选绿色制造名单，永嘉公司入围。", "name", "绿色制造"),
        ("平远园成立于2016年，孵化企业320家，培育企业46家，先后获评省级示范基地。", "recipient", "平远园"),
        ("国家标准委批复同意筹建国家技术标准创新基地。", "recipient", "国家技术标准创新基地"),
        ("国家能源局核准批复平远抽水蓄能电站工程。", "recipient", "平远抽水蓄能电站工程"),
        ("省总工会授予平远港务公司装卸队全省工人先锋号。", "name", "全省工人先锋号"),
        ("质监科科长宣读了平远公司荣获“全省质量标杆”。", "recipient", "平远公司"),
        ("市政府授予平远锅炉有限公司、永嘉医院等单位2024年度市长质量奖。", "name", "2024年度市长质量奖"),
        (
            "市政府授予平远锅炉有限公司、永嘉市利民精细化工厂等单位市长质量奖提名奖。",
            "recipient",
            "永嘉市利民精细化工厂",
        ),
        ("省总工会授予平远港务公司装卸队全省工人先锋号。", "recipient", "平远港务公司装卸队"),
        ("平远大学与永嘉集团共建的“食品联合实验室”获省科技厅认定。", "recipient", "“食品联合实验室”"),
        ("平远大学获批增设人工智能专业。", "name", "人工智能专业"),
        ("永嘉仪表历时三年攻关，通过国家实验室认可。", "recipient", "永嘉仪表"),
        ("平远县自2023年获评国家卫生县城以来，累计投入3亿元。", "name", "国家卫生县城"),
    ],
)
def test_who_is_honoured(text: str, role: str, filler: str) -> None:
    """An honour is told by whoever gets or gives it, however the sentence is built."""
    events = roles_of("award_accreditation", text)
    assert events
    assert any(filler == found for roles in events for found in roles.get(role, ()))


@pytest.mark.parametrize(
    ("text", "hosts", "honoured"),
    [
        (
            "依托温州市计量院建设的国家阀门产业计量测试中心通过市场监管总局验收。",
            {"温州市计量院"},
            {"国家阀门产业计量测试中心"},
        ),
        (
            "由温州市计量院申请筹建的国家阀门产业计量测试中心获市场监管总局批准筹建。",
            {"温州市计量院"},
            {"国家阀门产业计量测试中心"},
        ),
        (
            "市场监管总局为依托温州市计量院、台州市质检院建设的国家阀门产业计量测试中心、国家水泵质检中心授牌。",
            {"温州市计量院", "台州市质检院"},
            {"国家阀门产业计量测试中心", "国家水泵质检中心"},
        ),
        (
            "市场监管总局批准依托温州市计量院建设国家阀门产业计量测试中心（浙江）。",
            {"温州市计量院"},
            {"国家阀门产业计量测试中心（浙江）"},
        ),
        (
            "市场监管总局发函同意我省依托温州市计量院筹建国家水泵质检中心，筹建期两年。",
            {"温州市计量院"},
            {"国家水泵质检中心"},
        ),
    ],
)
def test_where_it_is_built_is_not_who_honours_it(text: str, hosts: set[str], honoured: set[str]) -> None:
    """依托 and 由…筹建的 say at whom the honoured one is built; that it may be built is no name of an honour."""
    told = roles_of("award_accreditation", text)
    assert [(e["host_org"], e["recipient"], e["organizer"]) for e in told] == [(hosts, honoured, {"市场监管总局"})]
    assert "批准筹建" not in told[0].get("name", set())


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("省计量院牵头完成的水表项目荣获科技进步二等奖。", {"水表项目"}),
        ("省计量院与温州大学共同完成的“水表检定”项目获省科技进步一等奖。", {"“水表检定”项目"}),
        ("省计量院参加完成的水泵项目通过验收。", {"水泵项目"}),
    ],
)
def test_what_somebody_made_is_honoured_alone(text: str, recipients: set[str]) -> None:
    """Who made what is honoured neither gives nor gets the honour, and that it was made is no news."""
    (told,) = roles_of("award_accreditation", text)
    assert (told["recipient"], told.get("organizer")) == (recipients, None)
    assert roles_of("outcome_report", text) == []


@pytest.mark.parametrize(
    ("text", "organizer", "recipients", "name"),
    [
        ("省药监局将温州市列为药品监管试点城市。", "省药监局", {"温州市"}, "药品监管试点城市"),
        ("省教育厅将温州一中、台州二中确定为省级示范高中。", "省教育厅", {"温州一中", "台州二中"}, "省级示范高中"),
        ("省住建厅把永嘉县纳入城市更新试点名单。", "省住建厅", {"永嘉县"}, "城市更新试点名单"),
        ("省卫健委确定温州市中心医院为三级甲等综合医院。", "省卫健委", {"温州市中心医院"}, "三级甲等综合医院"),
        ("永嘉县被省住建厅列为城市更新试点县。", "省住建厅", {"永嘉县"}, "城市更新试点县"),
        ("省市场监管局批准温州市计量院建设省级水表测试中心。", "省市场监管局", {"温州市计量院"}, "省级水表测试中心"),
        ("国家能源局发文批准温州市计量院筹建水表测试中心。", "国家能源局", {"温州市计量院"}, "水表测试中心"),
        ("省教育厅同意温州学院、台州学院设立国际学院。", "省教育厅", {"温州学院", "台州学院"}, "国际学院"),
        ("国务院批复同意海南省开展医疗器械特许使用试点。", "国务院", {"海南省"}, "医疗器械特许使用试点"),
        ("国家知识产权局批准对仙居杨梅实施地理标志保护。", "国家知识产权局", {"仙居杨梅"}, "地理标志保护"),
        ("省政府批准永嘉经开区升级为省级高新区。", "省政府", {"永嘉经开区"}, "省级高新区"),
        (
            "近日，国家药监局附条件批准永嘉药业有限公司申报的平远单抗注射液上市。",
            "国家药监局",
            {"永嘉药业有限公司"},
            "平远单抗注射液",
        ),
    ],
)
def test_who_makes_somebody_something(text: str, organizer: str, recipients: set[str], name: str) -> None:
    """Who lists, names or permits others gets nothing; whom, and what they become or build, is told once."""
    (told,) = roles_of("award_accreditation", text)
    assert (told["organizer"], told["recipient"], told["name"]) == ({organizer}, recipients, {name})
    assert roles_of("organization_founding", text) == roles_of("other", text) == []


def test_the_day_of_a_report_is_not_that_of_what_it_tells() -> None:
    """记者6月6日获悉，某部近日批复: of two verbs that tell of one permission neither has the day of the report."""
    text = "6月6日，记者从省市场监管局获悉，市场监管总局近日批复同意依托省计量院筹建国家水表测试中心。"
    assert [told["time"] for told in roles_of("award_accreditation", text)] == [{"近日"}]


def test_prizes_of_a_team_and_of_its_members_are_won_apart() -> None:
    """荣获团体一等奖，张丽、王磊分获个人奖: each has its own."""
    told = roles_of("award_accreditation", "省质检院荣获团体一等奖，张丽、王磊分获个人二、三等奖。")
    assert [event["recipient"] for event in told] == [{"省质检院"}, {"张丽", "王磊"}]


def test_what_was_won_before() -> None:
    """继…后 tells of a prize of its own, with its own time and winner, who may be named only behind it."""
    (before, now) = roles_of("award_accreditation", "继2023年获得市长质量奖后，该公司又捧回省长质量奖。")
    assert (before["time"], before["recipient"]) == ({"2023年"}, {"该公司"})
    assert (now.get("time"), now["recipient"], now["name"]) == (None, {"该公司"}, {"省长质量奖"})
    (first, second) = roles_of("award_accreditation", "继永嘉公司获得质量奖一等奖后，平远公司又获二等奖。")
    assert (first["recipient"], second["recipient"]) == ({"永嘉公司"}, {"平远公司"})


@pytest.mark.parametrize(
    "text",
    [
        "平远一中摘得特等奖，成为全省唯一获此奖项的学校。",
        "平远公司荣获鲁班奖，这是我市企业首次获得该奖项。",
        "平远公司荣获鲁班奖，这是该公司连续五年获此佳绩。",
        "国家林草局同意在平远县设立国家湿地公园。",
        "市政府表彰第七届市长质量奖获奖组织，平远集团等6家企业受到表彰。",
        "平远马铃薯被列入国家地理标志保护示范区筹建名单。",
        "平远港通过了碳管理体系认证，成为全国首家通过该认证的港口企业。",
    ],
)
def test_what_a_prize_means_is_no_prize(text: str) -> None:
    """What is said of the prize told before tells of no other."""
    assert len(roles_of("award_accreditation", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "会议原则同意平远新城建设项目，要求抓紧推进。",
        "省质检院获得认可的检测项目新增128项。",
        "她是本届运动会夺金最多的选手。",
        "该公司通过伪造研发项目立项书、虚列人员工资骗取补贴。",
        "经公开摇号，产生入围家庭604户。",
        "获批省重点实验室，是学校推进建设取得的又一成果。",
        "此次获评全国文明单位，标志着该院工作迈上新台阶。",
        "对获评“质量工匠”的，授予“五一劳动奖章”，给予5000元奖励。",
        "平远市将获中央奖补资金15亿元。",
        "入选驿站将获得最高20万元的建设补助。",
        "单位受到表彰后，应当珍惜荣誉。",
        "获得实验室认可证书后，企业可在报告上使用认可标识。",
        "会议强调，要将安全生产列为重点工作。",
        "调查组将该起事故认定为一起较大生产安全责任事故。",
        "我市将全力争创全国文明城市。",
        "被列入失信名单的企业不得参加投标。",
        "王强登上长城。",
        "该项目被纳入年度工作计划。",
        "案件定性被确认为工伤。",
        "他成为一名光荣的志愿者。",
        "公司向员工发放工资。",
        "嫌疑人受到法律制裁。",
        "农民收获玉米5000吨。",
        "通过验收的项目可申请补助。",
        "获奖作品将于下月展出。",
        "专家认定该文物为清代瓷器。",
        "单曲登上电台排行榜第二名。",
        "经鉴定，市市场监管局确认该批香烟为假冒产品。",
        "江州大桥旁的棚屋被认定为违法建筑。",
        "穿山甲被列入《濒危野生动植物种国际贸易公约》附录Ⅰ。",
    ],
)
def test_what_honours_nobody(text: str) -> None:
    """Aims, lists of offenders, wages and places that somebody climbs honour nobody."""
    assert not roles_of("award_accreditation", text)
