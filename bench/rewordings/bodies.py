"""Other bodies in the same place: offices, teams, institutions, companies, and what bodies are called in short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings.form import ACTORS, Edit, Told, everywhere, rewording
from schemas.events import Role

_HOSTS = (*ACTORS, Role.CO_ORGANIZER, Role.HOST_ORG, Role.SUPPORTER)
_PARTNERS = (Role.SIGNATORY, Role.RECIPIENT, Role.PARTICIPANT, Role.TARGET, Role.FOUNDER)


def _others(told: Told, random: Random, roles: tuple[Role, ...], words: str) -> Iterator[Edit]:
    used = words.split()
    random.shuffle(used)
    found = [each for _event, each in told.arguments(*roles) if each.entity and each.entity.kind == "organization"]
    names = {each.span.text for each in found if len(each.span.text) > 3 and told.is_apart(each.span)}
    named = {name for name in names if not re.search(rf"[该我本其][一-鿿]?{name[-1]}", told.text)}
    longest_first = sorted(named, key=lambda name: (-len(name), name))
    for edit in everywhere(told, dict(zip(longest_first, used, strict=False))):
        if not _LEVEL.match(told.text, edit.start) or not _WHOSE.search(told.text, 0, edit.start):
            yield edit


_LEVEL = re.compile(r"[省市县区州]")
_WHOSE = re.compile(r"[一-鿿]{2}(?<![由在对向与和及经为被是从到将把])$")
"""A name that begins so behind these words is the end of another's (江州 in front of 市质监局)."""


@rewording
def _another_office(told: Told, random: Random) -> Iterator[Edit]:
    yield from _others(told, random, _HOSTS, _OFFICES)


_OFFICES = """
江州市市场监管局高新区分局 城关市场监管所 省市场监管局计量处 市局食品协调科 江州海关所属临港海关
省药监局第三检查分局 国家税务总局江州市税务局 县农业农村局 江州市发展改革委 市行政审批服务局 县教体局 省通信管理局
区城市管理和综合执法局 市大数据局 自治区党委网信办 县总工会 团市委 市妇联 县科协 市工商联 市直机关工委 县政协
省人大财经委 市中级人民法院 区检察院 县纪委监委驻市场监管局纪检监察组 市公积金中心 城东街道 青石镇人民政府
临港新区管委会 市档案馆 人行江州市分行 金融监管总局江州监管分局 市烟草专卖局 县供销社 省地质局 市机关事务服务中心
县退役军人事务局 江州边检站 市场监管总局执法一司 国家认监委 国家标准委 中国民航局
县市场监督管理局柳河市场监督管理所 省局办公室 市局机关党委 价监竞争科 法规处 区司法局 宁东能源化工基地管委会
新疆生产建设兵团第八师市场监管局 市烟草局 县不动产登记中心 市12345政务服务便民热线"""


@rewording
def _another_team(told: Told, random: Random) -> Iterator[Edit]:
    yield from _others(told, random, _HOSTS, _TEAMS)


_TEAMS = """
市市场监管综合行政执法支队 县消防救援大队 市公安局食药环侦支队 市防汛抗旱指挥部 营商环境专班 市食安办 县安委会
市质量强市建设领导小组 省特种设备应急救援中心 市工业产品质量安全委员会 县扫黑办 文化市场综合执法大队 市消保委
省消费者委员会 区文明办 县双拥办 市食品药品安全委员会办公室 市推进质量强市建设工作领导小组办公室 森林消防支队
交警大队 市整治办 市打击侵权假冒工作领导小组 省委第二巡视组 中央第三生态环境保护督察组 县整规办 农村能源办
江州铁路公安处 县知识产权快速维权中心 市重点项目建设指挥部 区禁毒办 市爱卫办 县乡村振兴工作专班 省公共资源交易中心
市政府采购中心 县价格认证中心 市投诉举报中心 12315指挥中心 市“扫黄打非”办公室 县普法办 海警局江州工作站
武警江州支队"""


@rewording
def _another_institution(told: Told, random: Random) -> Iterator[Edit]:
    yield from _others(told, random, (*_HOSTS, *_PARTNERS), _INSTITUTIONS)


_INSTITUTIONS = """
江州市产品质量监督检验研究院 省计量科学研究院 市特检院 中国计量大学 国家市场监督管理总局发展研究中心 县人民医院
江州职业技术学院 中国电梯协会 长三角检验检测联盟 市餐饮行业协会 省计量测试学会 市第一中学 实验小学
江州理工大学机械工程学院 市中医院 国家铝产品质量检验检测中心 省纺织品检测中心 市食品药品检验检测中心
中国计量科学研究院 省标准化研究院 市疾控中心 中国科学院 江州市技术监督情报研究所 省级工业互联网产业联盟 市老科协
县妇幼保健院 市儿童福利院 省图书馆 国家电网计量中心 市青年志愿者协会 江州市质量技术监督检测中心 省特检院江州分院
国家碳计量中心 市律师协会 中国质量认证中心 省产品质量检验检测院 市计量测试所 全国衡器标准化技术委员会 市红十字会
省疾病预防控制中心 江州大学附属医院 中南财经政法大学 第三人民医院 市知识产权保护中心 县融媒体中心 国际计量局
世界卫生组织 国际法制计量组织 韩国标准科学研究院 美国国家标准与技术研究院 市消防协会 省检验检测认证协会 中国特检院
西北工业大学 市福利彩票发行中心 市技工学校 国家食品质量监督检验中心 亚洲开发银行 联合国工业发展组织"""


@rewording
def _another_firm(told: Told, random: Random) -> Iterator[Edit]:
    yield from _others(told, random, _PARTNERS, _FIRMS)


_FIRMS = """
江州市恒信电子科技有限责任公司 华润三九（枣庄）药业有限公司 国网江州供电公司 中国移动江州分公司
中国建设银行江州分行 中国石化销售股份有限公司江州石油分公司 江州港务集团 通标标准技术服务有限公司 德国莱茵TÜV集团
西门子（中国）有限公司 江州宏达机械厂 某物业服务有限公司 江州农村商业银行 SGS集团 中国铁塔股份有限公司 宁德时代
京东物流 江州燃气集团股份有限公司 阿里巴巴集团 比亚迪股份有限公司 江州市老字号食品厂 上海电气集团股份有限公司
江州银行股份有限公司 中国人民财产保险股份有限公司江州市分公司 北京江河水利科技股份有限公司 中国中车
华为技术有限公司 江州福满家商贸有限公司 万科物业 金蝶软件（中国）有限公司 国药控股江州有限公司 江州白云山制药总厂
三一重工 江州市公交集团 大唐江州发电厂 国家能源集团 贵州茅台酒股份有限公司 中石油江州销售公司
江州联合利众汽车销售服务有限公司 武汉钢铁有限公司热轧厂 江州绿源电动车行 徐记海鲜酒楼 美团
国能（江州）新能源开发有限公司 中铁十二局集团第三工程有限公司 壳牌公司"""


@rewording
def _short_name_of_a_body(told: Told, random: Random) -> Iterator[Edit]:
    yield from _others(told, random, _HOSTS, _SHORT_NAMES)


_SHORT_NAMES = """
市监局 市质检院 县计量所 省局 市局 区局 市特检所 省质监局 县食药监局 市纤检所 省计量院 市药检院 区市监局 市信用办
国标委 县住建局 市卫健委 市人社局 区应急局 市文旅局 县气象局 省科协 市工信局 县自规局 区政数局 市交投集团 省特科院
市电检所 住建厅 省工信厅 省委组织部 中质协 中消协 省消协 市食药监局 县医保局 区审批局 长沙市监局 苏州质监局
昌吉州局 江州高新区市监局 国家药监局 浙江省局 中检院 上海质检院 广东计量院 河南省特检院 国检集团"""
