"""Everyday acts of agencies in ordinary words: which of them are found, and as what."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article

ACTS = [
    ("近日，青溪市中级人民法院公开开庭审理被告人孙某受贿一案。", "inspection_enforcement", "公开开庭审理"),
    ("9月2日凌晨，民警将犯罪嫌疑人周某军抓获归案。", "inspection_enforcement", "抓获"),
    ("日前，南湖区法院对一起危险驾驶案进行公开宣判。", "inspection_enforcement", "公开宣判"),
    ("请有关单位于5月20日前申报2025年度科技项目。", "call_for_proposals", "申报"),
    ("5月9日，公安机关依法对李某采取强制措施。", "inspection_enforcement", "采取强制措施"),
    ("6月20日，江南、华南等地出现强降雨过程。", "other", "出现"),
    (
        "6月20日，水利部发出通知督促指导地方做好防范工作；派出5个工作组赴江西协助防汛工作。",
        "assistance_service",
        "派出",
    ),
    ("3月8日，市劳动监察支队责令该公司支付农民工工资23万元。", "inspection_enforcement", "责令"),
    ("6月3日，云河局赴青溪市开展水库调度运用和汛限水位执行监督检查工作。", "inspection_enforcement", "开展"),
    ("12月9日，青溪市消防救援大队将1500册《家庭防火手册》免费赠送给辖区各小学。", "assistance_service", "免费赠送"),
    ("4月6日，县卫健局组织医务人员深入乡村开展义诊活动。", "assistance_service", "开展"),
    ("3月14日，市农业局专家组来我县指导春耕生产。", "visit_research", "指导"),
    ("3月15日，南湖区市场监管局在人民广场设立宣传咨询台，向群众发放宣传资料。", "campaign", "设立"),
    ("3月12日，县长李强到城北公园参加义务植树。", "campaign", "参加"),
    ("4月15日，市国家安全局走上街头，宣传国家安全法。", "campaign", "宣传"),
    ("4月22日，质检院全体检定人员参加了线上安全教育培训。", "training_lecture", "参加了"),
    ("5月3日，专家围绕绿色低碳转型作专题辅导。", "training_lecture", "作专题辅导"),
    ("日前，云港机场海关从进境邮件中查获活体甲虫56只。", "inspection_enforcement", "查获"),
    ("执法人员依法对该店的三台计价秤予以先行登记保存。", "inspection_enforcement", "先行登记保存"),
    ("教师节前夕，区领导走访慰问一线教师。", "assistance_service", "走访慰问"),
    ("1月8日，区长李强走访慰问消防救援大队、区光荣院和困难群众。", "assistance_service", "走访慰问"),
    ("1月8日，副市长李强看望慰问了环卫工人张明等一线职工。", "assistance_service", "看望慰问了"),
    ("2月4日，在农历新年来临之际，区民政局到青溪镇走访慰问困难群众。", "assistance_service", "走访慰问"),
    ("2月8日，区民政局在文昌社区开展“关爱老人”慰问活动。", "assistance_service", "开展"),
    ("春节前夕，区总工会对一线环卫工人开展慰问。", "assistance_service", "慰问"),
    ("2月8日，区长李强到青溪镇开展走访慰问。", "assistance_service", "走访慰问"),
    ("2月8日，区长李强到武警支队慰问。", "visit_research", "慰问"),
    ("7月7日，市应急局派出多个工作组，赴青溪、石桥等地指导抗灾救灾。", "assistance_service", "派出"),
    ("7月7日，市防汛抗旱指挥部派出工作组赴青溪协助指导。", "assistance_service", "派出"),
    ("7月7日，省住建厅派出5个督查组赴各市开展安全督查。", "inspection_enforcement", "开展"),
    ("5月9日，省农业农村厅启动第二批重点县专家指导服务工作。", "assistance_service", "启动"),
    ("揭牌当天，春季专场招聘会同步举行。", "meeting", "举行"),
    ("表彰会上，县委领导向受表彰的先进学校颁发了奖牌。", "award_accreditation", "颁发了"),
    ("5月8日，在夜查中，发现青溪市某企业私设排污口。", "inspection_enforcement", "发现"),
    ("世界知识产权组织发布全球创新指数，中国排名第11位。", "evaluation_ranking", "排名"),
    ("市政府出台优化营商环境20条。", "policy_issuance", "出台"),
    ("近日，国家药监局决定在9月1日至7日举办“全国安全用药宣传周”。", "campaign", "举办"),
    (
        "6月1日，集展示与交流于一身的行业聚会——“智能水表国际论坛”在青溪开幕。",
        "meeting",
        "开幕",
    ),
    ("执法人员对该店作出了10000元的行政处罚。", "inspection_enforcement", "行政处罚"),
    (
        "周明强调，要继续创新。闭幕式上还颁发了优秀论文奖，青溪大学李华等10位青年学者获奖。",
        "award_accreditation",
        "获奖",
    ),
    ("7月5日至7日，市委副书记王磊赴北京招商。", "visit_research", "招商"),
    ("活动现场，消防宣传员为师生们讲解了灭火器的使用方法。", "training_lecture", "讲解"),
    ("11月4日，南湖消防救援站走进文昌小学，为师生们带来一场消防知识讲解活动。", "training_lecture", "讲解活动"),
    ("5月24日，青溪市十六届人大常委会第二十次会议决定任命孙伟为副市长。", "personnel", "决定任命"),
]


@pytest.mark.parametrize(("text", "type", "trigger"), ACTS)
def test_an_everyday_act_is_found(text: str, type: str, trigger: str) -> None:
    """What an agency did on a day, told in ordinary words, is an event of its type."""
    found = [(e.type, e.trigger.text) for e in extract_events(article(text))]
    assert (type, trigger) in found, found


NO_ACTS = [
    ("省市场监管局局长麦志伟到会指导。", "visit_research"),
    ("来自区内外的约100家企业参加现场招聘，吸引群众上万余人。", "call_for_proposals"),
    ("李强一行来到现场，对各科室开展的丰富的宣传活动给予高度肯定。", "campaign"),
    ("民警为老人讲解火灾隐患排查、检查和逃生自救知识。", "inspection_enforcement"),
    ("该公司2024年因被停用中标资格，导致业绩亏损。", "award_accreditation"),
    ("云港公安把禁毒宣传深入到工厂、乡村、军营。", "visit_research"),
    ("调查期间，当事人态度端正，自行采取措施停止违法经营。", "inspection_enforcement"),
    ("5月9日，慰问人员来到青溪镇养老院，与老人亲切交谈。", "assistance_service"),
    ("5月9日，考察团赴上海推介青溪招商优势。", "visit_research"),
    ("5月9日，调研组对2家落户企业进行了回访。", "organization_founding"),
    ("5月9日，市气象台将暴雨橙色预警信号升级为红色。", "award_accreditation"),
    ("请各镇及时转移低洼地带人员，加强水利工程巡查。", "assistance_service"),
    ("现请各县区结合实际，组织开展专项检查。", "inspection_enforcement"),
    ("会议决定许可市检察院对个别代表采取强制措施。", "inspection_enforcement"),
    ("检查组详细了解《条例》的学习宣传、贯彻实施及文明创建工作等有关情况。", "campaign"),
    ("直达资金项目为困难群众救助补助经费341万元，农田建设补助资金484万元。", "assistance_service"),
    ("会议对安全工作进行部署：一是开展排查。二是抽调专家成立8个督导工作组。", "organization_founding"),
    ("近日，全国共发生4.0级以上地震5次，无人员死亡。", "other"),
    ("县卫健局通报情况，采取了现场检查、查阅资料、现场提问等方法。", "inspection_enforcement"),
    ("县卫健局通过评审、验收等方式加强监管。", "award_accreditation"),
    ("2月20日的招聘会上共达成就业意向6532个。", "agreement_signing"),
]


@pytest.mark.parametrize(("text", "type"), NO_ACTS)
def test_words_that_only_sound_like_an_act_tell_none(text: str, type: str) -> None:
    """Guests of honour, firms at a fair, intentions, matters explained and deeds praised are no such events."""
    assert type not in {e.type for e in extract_events(article(text))}
