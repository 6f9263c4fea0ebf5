"""Ordinary words for what happens and has no type of its own: harm and rescue, openings and closings, creatures and
storms, suits and thanks."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article

TOLD = [
    ("国家邮政局发行“丝路”纪念邮票。", "name=“丝路”纪念邮票 organizer=国家邮政局"),
    ("三名游客在青海湖畔迷路。", "target=三名游客"),
    ("途经蓟州区的多趟列车晚点。", "target=途经蓟州区的多趟列车"),
    ("一名工人在蓟州区触电。", "target=一名工人 location=蓟州区"),
    ("蓟州区一辆电动车自燃。", "location=蓟州区 target=一辆电动车"),
    ("大火得到控制。", "target=大火"),
    ("两名伤者脱离生命危险。", "target=两名伤者"),
    ("三名船员遇难身亡。", "target=三名船员"),
    ("一名消防员壮烈牺牲。", "target=一名消防员"),
    ("各界群众悼念李小河。", "organizer=各界群众"),
    ("海口美兰机场因大雾关闭。", "name=海口美兰机场"),
    ("海口港取消航班36班。", "organizer=海口港 quantity=36班"),
    ("青溪剧院停业。", "name=青溪剧院"),
    ("《青溪晚报》停刊。", "name=《青溪晚报》"),
    ("青溪口岸恢复通关。", "name=青溪口岸"),
    ("青溪景区恢复营业。", "name=青溪景区"),
    ("青溪钢铁厂3号高炉点火。", "name=青溪钢铁厂3号高炉"),
    ("“丝路”特展开幕。", "name=“丝路”特展"),
    ("青溪画展开展。", "name=青溪画展"),
    ("青溪县首家智慧药房对外营业。", "name=青溪县首家智慧药房"),
    ("和平社区食堂开门迎客。", "name=和平社区食堂"),
    ("合唱团唱响《青溪谣》。", "name=《青溪谣》 organizer=合唱团"),
    ("大熊猫“青青”产仔。", "name=大熊猫“青青”"),
    ("一只小熊猫在动物园出生。", "name=一只小熊猫"),
    ("红外相机在盈江县拍摄到云豹。", "name=云豹 location=盈江县"),
    ("护林员在盈江县发现金钱豹踪迹。", "name=金钱豹踪迹 location=盈江县"),
    ("东方白鹳现身盈江县。", "name=东方白鹳 location=盈江县"),
    ("青溪市放流鱼苗。", "organizer=青溪市"),
    ("台风“海鸥”登陆文昌市沿海。", "name=台风“海鸥” location=文昌市"),
    ("台风“海鸥”减弱为热带低压。", "name=台风“海鸥”"),
    ("寒潮侵袭蓟州区。", "name=寒潮 location=蓟州区"),
    ("蓟州区多辆汽车车窗被砸。", "location=蓟州区"),
    ("蓟州区正式入梅。", "location=蓟州区"),
    ("该国宣布进入紧急状态。", "name=紧急状态"),
    ("省政府维持防汛四级应急响应。", "name=防汛四级应急响应 organizer=省政府"),
    ("青溪市气象台将暴雨橙色预警信号升级为红色。", "name=暴雨橙色预警信号 organizer=青溪市气象台"),
    ("市防指将防汛应急响应由Ⅳ级变更为Ⅲ级。", "name=防汛应急响应 organizer=市防指"),
    ("两国正式建交。", "organizer=两国"),
    ("首批50户村民搬进新居。", "name=新居 quantity=50户"),
    ("市社保局搬往人民路。", "organizer=市社保局 location=人民路"),
    ("李某将远望公司告上法庭。", "participant=李某 target=远望公司"),
    ("远望公司撤诉。", "organizer=远望公司"),
    ("远望公司向法院申请仲裁。", "applicant=远望公司 recipient=法院"),
    ("远望公司剥离影视业务。", "organizer=远望公司 target=影视业务"),
    ("评级机构调升远望公司评级。", "organizer=评级机构 target=远望公司评级"),
    ("青溪市政府呈递申请书。", "organizer=青溪市政府 document=申请书"),
    ("王女士向青溪市公安局送来一面锦旗。", "participant=王女士 recipient=青溪市公安局 name=一面锦旗"),
    ("青溪派出所接到群众报案。", "organizer=青溪派出所"),
    ("市人大常委会分组审议《条例》草案。", "organizer=市人大常委会 document=《条例》"),
    ("市医院独立完成首例肝移植。", "organizer=市医院 name=首例肝移植"),
    ("该公司抽逃出资300万元。", "organizer=该公司 quantity=300万元"),
    ("该团伙骗走32万元。", "organizer=该团伙 quantity=32万元"),
    ("市政务服务中心“带押过户”专窗正式对外办公。", "name=市政务服务中心“带押过户”专窗"),
    ("县医院新院区开诊。", "name=县医院新院区"),
    ("国产大飞机发动机在上海试制成功。", "location=上海 name=国产大飞机发动机"),
    ("组委会揭晓吉祥物。", "organizer=组委会 name=吉祥物"),
    ("远望公司发布“粤智”政务大模型。", "organizer=远望公司 name=“粤智”政务大模型"),
    ("县级电梯应急救援调度系统上线。", "name=县级电梯应急救援调度系统"),
    ("监测站自主搭建的监管平台上线试运行。", "name=监管平台"),
    ("岷江犍为枢纽主体结构封顶。", "name=岷江犍为枢纽"),
    ("省水利厅将水旱灾害防御Ⅳ级应急响应升级为Ⅲ级。", "name=水旱灾害防御Ⅳ级应急响应 organizer=省水利厅"),
    ("国内首单科技创新债落地宁波。", "name=国内首单科技创新债 location=宁波"),
    ("“江豚湾”音乐喷泉因设备检修暂停演出。", "name=“江豚湾”音乐喷泉"),
    ("国网青溪公司完成云河变电站年度检修。", "organizer=国网青溪公司 name=云河变电站年度检修"),
    ("白城绿氢示范项目一次性打通全流程。", "name=白城绿氢示范项目"),
    ("云河县境内一辆客车坠入山沟，致2人死亡。", "location=云河县境内 target=一辆客车 quantity=2人"),
    ("一辆轿车冲出路面撞上路边大树。", "target=一辆轿车"),
    ("人民路（解放路至中山路）半幅封闭施工。", "location=人民路（解放路至中山路）"),
    ("G318线折多山段起实行交通管制。", "location=G318线折多山段"),
    ("火箭从酒泉点火腾空。", "location=酒泉 name=火箭"),
    ("江州首列“惠农专列”满载2000吨复合肥抵达云河站。", "name=江州首列“惠农专列”"),
    ("航母完成第八次海试后返抵造船厂。", "name=第八次海试"),
    ("会展中心外墙脱落，无人受伤。", "target=会展中心外墙"),
    ("古建筑群结束封闭。", "name=古建筑群"),
    ("一架客机起飞后不久坠毁。", "target=一架客机"),
    ("江州书画博物馆新展厅向观众开放。", "name=江州书画博物馆新展厅"),
    ("冷链专列从老挝万象驶抵重庆。", "location=重庆 name=冷链专列"),
    ("民警在山林里找到走失6小时的七旬老人。", "target=走失6小时的七旬老人"),
    ("全球最大内河升船机——三峡升船机恢复通航。", "name=三峡升船机"),
    ("江苏盐城一头小须鲸重返大海。", "target=一头小须鲸 location=江苏盐城"),
    ("“雪龙2”号破冰船从上海国内基地码头出发。", "name=“雪龙2”号破冰船"),
    ("绍兴北站一名旅客突然晕倒。", "location=绍兴北站 target=一名旅客"),
    ("运河新闸顺利提闸过水。", "name=运河新闸"),
    ("某剧院复排的《邯郸记》在滕王阁首度与观众见面。", "name=《邯郸记》"),
    ("成都往拉萨方向的航班因天气原因大面积延误。", "target=成都往拉萨方向的航班"),
    ("江州植物园开放。", "name=江州植物园"),
    ("首批百合顺利启运出口法国。", "location=法国 name=百合"),
    ("江州开发区首家外资企业投产。", "name=江州开发区首家外资企业"),
    ("货船触礁，5人落水，其中4人获救、1人失联。", "target=1人"),
    ("航母编队完成远海训练任务。", "organizer=航母编队 name=远海训练任务"),
    ("江州供电公司投运全省首座储能电站。", "organizer=江州供电公司 name=全省首座储能电站"),
    ("长江大桥实施封闭检修。", "location=长江大桥"),
    ("江州御窑遗址出水一批明代瓷器。", "name=明代瓷器"),
    ("江州至云河的12个客运航班停航。", "name=江州至云河的12个客运航班"),
    ("“江韵”越剧展演在大剧院拉开帷幕。", "location=大剧院 name=“江韵”越剧展演"),
]


def _others(text: str) -> list[set[tuple[str, str]]]:
    """The arguments of each event without a type of its own."""
    events = [e for e in extract_events(article(text)) if e.type == "other"]
    return [{(a.role.value, a.span.text) for a in event.arguments} for event in events]


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("随着最后一车混凝土浇筑完成，望江大桥顺利合龙。", "name=望江大桥"),
        ("临河县首条旅游公路全线贯通。", "name=临河县首条旅游公路"),
        ("省道201线改建工程正式通车。", "name=省道201线改建工程"),
        ("市公积金中心开通购房提取“绿色通道”。", "name=购房提取“绿色通道” organizer=市公积金中心"),
        ("临河县行政审批局设立“企业开办”专窗。", "name=“企业开办”专窗 organizer=临河县行政审批局"),
        ("国产邮轮“江韵号”搭载3000余名游客从上海首航。", "name=国产邮轮“江韵号”"),
        ("江南街道办事处已搬迁至人民路88号。", "organizer=江南街道办事处 location=人民路88号"),
        ("市文旅局推出“临河文旅码”小程序。", "name=“临河文旅码”小程序 organizer=市文旅局"),
    ],
)
def test_what_surely_came_true_needs_no_day(sentence: str, roles: str) -> None:
    """A work that is surely done, a line or window that somebody opens is news without a day."""
    wanted = {tuple(part.split("=")) for part in roles.split()}
    told = _others(f"昨日大雨。{sentence}")
    assert any(wanted <= found for found in told), told


def test_a_place_that_opens_does_not_open_itself() -> None:
    """What is named like a place and opens again is what opens, nobody who does it."""
    (opening,) = _others("5月9日，登封市少林寺景区恢复开放。")
    assert "organizer" not in dict(opening)


def test_how_an_accident_was_is_part_of_it() -> None:
    """The vehicles that collided in an accident are of the accident that the sentence opens with."""
    (accident,) = _others("5月9日，兰陵县发生一起交通事故，一辆货车与轿车相撞，致2人死亡。")
    assert accident >= {("name", "交通事故"), ("target", "一辆货车与轿车"), ("quantity", "2人")}


@pytest.mark.parametrize(
    "sentence",
    [
        "景区已暂停该段开放。",
        "街道组织志愿者清理辖区积水。",
        "望江大桥建成通车后，通行时间将缩短一半。",
        "为确保望江大桥如期通车，项目部倒排工期。",
        "该局开通热线以来，共受理投诉300件。",
        "要加快开通绿色通道，保障物资运输。",
        "各地应开设老年人专窗。",
    ],
)
def test_what_is_only_looked_forward_or_back_to_does_not_open(sentence: str) -> None:
    """Since when a line is open, and what is so once a bridge is, tell no opening; nor does a duty."""
    assert _others(sentence) == []


@pytest.mark.parametrize(("sentence", "roles"), TOLD)
def test_an_ordinary_word_tells_a_happening(sentence: str, roles: str) -> None:
    """Each word tells an event with these arguments, on its day."""
    wanted = {("time", "5月9日"), *(tuple(part.split("=")) for part in roles.split())}
    told = _others(f"5月9日，{sentence}")
    assert any(wanted <= found for found in told), told


@pytest.mark.parametrize(
    "sentence",
    [
        "景区要防止游客迷路。",
        "医院开展中暑急救知识宣传。",
        "入梅以来，全市降雨量明显增多。",
        "入汛前，各地要完成隐患排查。",
        "各地要做好台风登陆前的准备工作。",
        "台风登陆时，市民应留在室内。",
        "如航班延误，旅客可办理退票。",
        "航班取消后，旅客可免费退票。",
        "该县制定罢工应对预案。",
        "如果发现雪豹踪迹，请及时报告。",
        "雪豹保护工作座谈会材料已印发。",
        "候鸟越冬地保护方案正在征求意见。",
        "村民搬进新居后，生活更方便了。",
        "进入紧急状态的条件由法律规定。",
        "锦旗放在会议室里。",
        "开学前，家长要为孩子准备好文具。",
        "中考放榜时间另行通知。",
        "轮胎自燃事故的处理办法如下。",
        "建交以来，两国关系不断发展。",
        "市民可登录平台申请撤诉。",
        "当事人将公司告上法庭的，应当提交证据。",
        "船舶靠港后应当申报。",
        "非法持有枪支的，依法追究刑事责任。",
        "出生证明由医院签发。",
        "5月9日，他利用新居搬迁之机大摆宴席。",
        "5月9日，医院开展新生儿出生缺陷筛查。",
        "5月9日，市领导调研出生登记一件事。",
        "5月9日，社区开展结对共建交流活动。",
        "5月9日，法官讲解破产清算制度。",
        "5月9日，海关开展打击非法出售野生动物行动。",
        "新生儿出生后应及时登记。",
        "悼念活动安排另行通知。",
        "交房标准应当写入合同。",
        "点火装置应当符合国家标准。",
        "如车辆坠入水中，驾驶人应立即解开安全带。",
        "该馆每周二至周日开放，周一闭馆。",
        "我省坚持扩大开放，推动高水平对外开放。",
        "城区禁止通行路段见附件。",
        "5月9日，产品落入消费者手中。",
        "5月9日，社区开展演练，在发生火灾时能快速反应。",
        "5月9日，讲师讲解了发生地震时怎样避险。",
        "今年，全县抓好投资建设、项目开工、农村供水等重点工作。",
    ],
)
def test_a_word_that_names_or_supposes_tells_nothing(sentence: str) -> None:
    """A noun, rule, warning or time of something else is no happening."""
    assert _others(sentence) == []


@pytest.mark.parametrize("sentence", ["5月6日，青溪县图书馆新馆开馆。", "5月6日，县应急局接到群众举报。"])
def test_a_day_tells_when_without_a_year(sentence: str) -> None:
    """An article that bears no date tells its news on a day as well as one that does."""
    assert [e.type.value for e in extract_events(article(sentence, published_at=None))] == ["other"]


def test_a_call_that_came_at_no_time_is_no_news() -> None:
    """Who heard of it only opens what was done about it, where no day is told."""
    assert not extract_events(article("县应急局接到报告后，及时上报情况。"))
