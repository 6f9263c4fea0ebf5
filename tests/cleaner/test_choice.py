"""Which blocks of the main element are the article's own."""

from __future__ import annotations

import pytest

from services.cleaner.blocks import read_blocks
from services.cleaner.choice import choose

FIRST = "近日，全省质量标杆名单公布，我市三家企业榜上有名，涉及装备、食品、建材等行业，数量居全省首位。"
SECOND = "入选企业表示，将继续加强管理，降低成本，带动上下游共同提升质量水平，为区域发展作出更大贡献。"
LONG = (
    "下一步，有关部门将组织经验交流，推广先进方法，支持更多企业参与创建，把创建成果纳入考核，对成绩"
    "突出的予以表扬，对进展迟缓的及时督促。"
)


def kept(html: str) -> list[str]:
    """The texts of the blocks kept from an element."""
    blocks = read_blocks(f"<div>{html}</div>").blocks
    return [blocks[index].text for index in choose(blocks).kept]


def article(html: str) -> list[str]:
    """The texts of those that are left once the title is known."""
    blocks = read_blocks(f"<div>{html}</div>").blocks
    chosen = choose(blocks)
    chosen.settle(blocks, "关于开展认定工作的通知", None)
    return [blocks[index].text for index in chosen.kept]


def table(*rows: str) -> str:
    """The rows as a table, with bars between the cells."""
    return "<table>{}</table>".format("".join(f"<tr><td>{row.replace('|', '<td>')}</tr>" for row in rows))


def paragraphs(*lines: str) -> str:
    """The lines as paragraphs."""
    return "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize(
    "line",
    [
        "（原标题：三家企业获评标杆）",
        "原标题：三家企业获评标杆",
        "（原题为《三家企业获评标杆》）",
        "编辑 周霖 校对 李清",
        "编辑|周霖",
        "责编丨周霖 校对丨李清",
        "东岭报记者 周霖",
        "□ 本报记者 周霖 李清",
        "□ 周 霖",
        "宣传科供稿 摄影/李清 编辑/周霖",
        "点击进入“质量月”>>",
        "回复【标杆】查看完整名单",
        "点【在看】",
        "返回云梁在线首页>>",
        "- THE END -",
        "安装云梁客户端第一时间接收资讯→【下载地址】",
        "> 关注 云梁公众号，看更多好文",
        "采写：东岭报记者 周霖",
        "*本文系云梁在线获授权刊载，观点仅为作者所有",
        "您的浏览器暂时无法播放此视频。",
        "特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布，本平台仅提供信息存储服务。",
        "Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user.",
        "路过 雷人 握手 鲜花 鸡蛋",
        "加入质量交流群，获取名单全文",
    ],
)
def test_what_stands_below_a_text_is_left_out(line: str) -> None:
    """Former titles, credits in their forms, promotions."""
    assert kept(paragraphs(FIRST, SECOND, LONG, line)) == [FIRST, SECOND, LONG]


@pytest.mark.parametrize(
    "line", ["周霖 发自 云梁", "量尺世界 | 公众号 liangchi", "云梁科技投稿", "原标题：三家企业获评"]
)
def test_what_stands_above_a_text_is_left_out(line: str) -> None:
    """Datelines of accounts, former titles."""
    assert kept(paragraphs(line, FIRST, SECOND, LONG)) == [FIRST, SECOND, LONG]


@pytest.mark.parametrize(
    "line",
    [
        "编辑 出版 发行",
        "制作 流程",
        "审核 通过",
        "点击率居全省首位",
        "安装调试由市质检院完成",
        "返回原籍的职工可继续参保",
        "原标题党",
        "时长：两天",
    ],
)
def test_a_text_s_own_last_line_stays(line: str) -> None:
    """Words that credits and promotions use make a line neither."""
    assert kept(paragraphs(FIRST, SECOND, LONG, line))[-1] == line


def test_who_sent_it_is_an_author() -> None:
    """Names above an account's text, and reporters below a text, are read before their lines are left out."""
    html = paragraphs("周霖 李清 发自 云梁", FIRST, SECOND, LONG, "东岭报记者 陈若兰")
    assert choose(read_blocks(f"<div>{html}</div>").blocks).credits == ["周霖", "李清", "陈若兰"]


def test_credits_of_pictures_are_left_out_anywhere() -> None:
    """Whose a picture is stands below it in the middle of a text; what it shows is the text's own."""
    caption = "图为获奖企业代表合影。李清 摄"
    html = paragraphs("摄影：李清", FIRST, "云梁博物馆供图", SECOND, caption, LONG, LONG, LONG, LONG)
    assert kept(html) == [FIRST, SECOND, caption, LONG, LONG, LONG, LONG]


def test_the_writer_may_stand_below_the_points() -> None:
    """A list of points comes first, then who wrote the text."""
    points = "<p>划重点：</p><ol>" + "".join(f"<li>{line}</li>" for line in (FIRST, SECOND, LONG)) + "</ol>"
    blocks = read_blocks(f"<div>{points}{paragraphs('《量尺》作者 周霖', LONG, LONG, LONG, LONG)}</div>").blocks
    chosen = choose(blocks)
    assert chosen.credits == ["周霖"]
    assert "《量尺》作者 周霖" not in [blocks[index].text for index in chosen.kept]


def test_a_block_that_is_named_a_byline_is_one() -> None:
    """Whatever its words are, they are no text; its labels and its date are read."""
    lines = ["Article information", "Author, 周霖", "2025年4月22日"]
    for mark in ('class="article-byline"', 'aria-labelledby="article-byline" class="x1"'):
        html = f"<section {mark}><ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul></section>"
        blocks = read_blocks(f"<div>{html}{paragraphs(FIRST, SECOND, LONG)}</div>").blocks
        chosen = choose(blocks)
        assert [blocks[index].text for index in chosen.kept] == [FIRST, SECOND, LONG]
        assert chosen.head == lines[-1:]


def test_nothing_follows_the_editor_but_prose() -> None:
    """Lines of recommendations below 责任编辑 go; a text that goes on stays."""
    promotion = paragraphs("我要反馈", "云梁财经公众号", "每日播报最新资讯")
    assert kept(paragraphs(FIRST, SECOND, "责任编辑：周霖") + promotion) == [FIRST, SECOND]
    assert kept(paragraphs(FIRST, SECOND, "责任编辑：周霖", LONG)) == [FIRST, SECOND, LONG]


def test_a_box_of_links_inside_a_text_is_left_out() -> None:
    """A heading with links below it, links with their dates, a link to a film; a linked paragraph alone stays."""
    link = "<p><a href='/a.html'>全省质量大会召开</a></p>"
    box = "<p>相关新闻：</p>" + link + link
    assert kept(paragraphs(FIRST) + box + paragraphs(LONG, LONG)) == [FIRST, LONG, LONG]
    dated = (link + "<p>2025年3月14日</p>") * 2
    assert kept(paragraphs(FIRST) + dated + paragraphs(SECOND, LONG)) == [FIRST, SECOND, LONG]
    rows = "<li><a href='/a.html'>全省质量大会今日召开</a> 2025年3月14日</li>" * 2
    assert kept(paragraphs(FIRST) + f"<ul>{rows}</ul>" + paragraphs(SECOND, LONG)) == [FIRST, SECOND, LONG]
    earlier = "<p>此前报道：<a href='/v.html'>全省质量大会明日召开</a></p>"
    assert kept(paragraphs(FIRST, SECOND, LONG) + earlier) == [FIRST, SECOND, LONG]
    film = "<p><a href='/v.html'>视频-全省质量大会召开</a></p>"
    assert kept(film + paragraphs(FIRST, SECOND, LONG)) == [FIRST, SECOND, LONG]
    assert len(kept(paragraphs(FIRST) + link + paragraphs(SECOND, LONG))) == 4


def test_recommendations_with_their_teasers_end_a_text() -> None:
    """Links below 相关推荐 that a teaser and an hour follow each are other pages' business, however long."""
    box = "".join(
        f"<p><a href='/{n}'>全省质量大会召开之{n}</a></p><p>业内高度关注，点击查看详情。</p><p>1小时前</p>"
        for n in "甲乙丙丁戊己庚辛"
    )
    text = paragraphs(FIRST, SECOND, "（来源：东岭日报）")
    blocks = read_blocks(f"<div>{text}<p>相关推荐</p>{box}</div>").blocks
    chosen = choose(blocks)
    assert [blocks[index].text for index in chosen.kept] == [FIRST, SECOND]
    assert chosen.tail == ["（来源：东岭日报）"]


def test_names_of_files_are_no_text() -> None:
    """A file's name with its number, its size and how often it was fetched stands among the attachments."""
    files = "<p>附件下载</p>" + "".join(
        f'<p><a href="/{n}.doc">任务分解清单.doc</a> {size}</p>'
        for n, size in enumerate(["(28KB)", "（1.2M） 下载次数：13", "已下载7次"])
    )
    files += '<p>【附件】<a href="/4.ofd">任务分解清单.ofd</a></p>'
    assert kept(paragraphs(FIRST, SECOND, LONG) + files) == [FIRST, SECOND, LONG]
    listed = '<p>附件：1.<a href="/a.doc">方案.doc</a></p><p>2.<a href="/b.doc">表</a></p>'
    several = '<p>附件：<a href="/a.doc">方案.doc</a>　<a href="/b.doc">表</a></p>'
    assert kept(paragraphs(FIRST, SECOND, LONG) + listed + several) == [FIRST, SECOND, LONG]
    said = '<p><a href="/a.doc">任务分解清单.doc</a> 由各县区填报</p>'
    assert len(kept(paragraphs(FIRST, SECOND, LONG) + said)) == 4


def test_a_button_does_not_end_a_text() -> None:
    """A link that says 相关文章 between paragraphs is a button; the same words as a heading of links end the text."""
    button = "<p><a href='/list'>相关文章</a></p>"
    assert kept(paragraphs(FIRST, SECOND) + button + paragraphs(LONG, LONG)) == [FIRST, SECOND, LONG, LONG]
    links = "".join(f"<p><a href='/{n}'>全省质量大会召开之{n}</a></p>" for n in "甲乙丙")
    assert kept(paragraphs(FIRST, SECOND) + "<p>相关文章</p>" + links) == [FIRST, SECOND]


def test_references_are_text_unless_they_are_links() -> None:
    """What the author read belongs to the article."""
    books = ["东岭报，《质量标杆怎样产生》", "云梁日报，《三家企业的账本》"]
    assert kept(paragraphs(FIRST, SECOND, LONG, "参考资料：", *books))[-2:] == books
    links = "".join(f"<p><a href='/{n}'>{book}</a></p>" for n, book in enumerate(books))
    assert kept(paragraphs(FIRST, SECOND, LONG, "参考资料") + links) == [FIRST, SECOND, LONG]


def test_links_to_other_pages_inside_a_text_are_left_out() -> None:
    """A link that says it was paid for, with its closing cross, and one under its own heading are not the article's."""
    paid = "<div><a href='/ad'><i>广告</i><span>本周末家电特卖，三百款新品到店</span><div>×</div></a></div>"
    assert kept(paragraphs(FIRST) + paid + paragraphs(SECOND)) == [FIRST, SECOND]
    other = "<p><b>推荐阅读</b>：<a href='/2'>下月起集中整治电动车违规充电</a></p>"
    assert kept(paragraphs(FIRST, SECOND) + other) == [FIRST, SECOND]


def test_paragraphs_about_advertisements_are_text() -> None:
    """What an article tells of advertisements, or names beside a link, stays."""
    told = "广告监测数据显示，本季度违法率下降。"
    linked = "<p>推荐产品：节水器具一批，见<a href='/1'>目录</a></p>"
    assert kept(paragraphs(FIRST, told) + linked + paragraphs(SECOND))[1:3] == [told, "推荐产品：节水器具一批，见目录"]


@pytest.mark.parametrize("byline", ["来源：云梁日报", "作者：周霖", "发布时间：2025-05-12"])
def test_a_byline_closes_a_short_text(byline: str) -> None:
    """Nothing of what stands above it is left out, sentence or not; a box of states above the text is."""
    notice = ["各县科技局：", "一、申报条件", "企业成立一年以上。", "联系人：周霖"]
    assert article(paragraphs(*notice, byline)) == notice
    assert article(paragraphs("状态：已开始", byline, "因检修水管，定于5月13日停水。")) == [
        "因检修水管，定于5月13日停水。"
    ]
    assert article(table("序号|名称", "1|绿豆糕") + paragraphs(byline)) == ["序号\t名称", "1\t绿豆糕"]


@pytest.mark.parametrize(
    "rows",
    [
        ["日期|天气", "5月13日|晴"],
        ["时间|地点", "2025年5月13日|人民广场", "2025年5月14日|市中心医院"],
        ["发布日期|文件名称", "2025-05-09|甲办法", "2025-05-10|乙办法"],
        ["文号|文件名称|发布日期", "甲政发〔2025〕1号|甲办法|2025-05-09"],
        ["文件名称|文号|发布日期|来源", "甲办法|甲政发〔2025〕1号|2025-05-09|县府办"],
        ["作者|作品", "周霖|春天"],
        ["会议名称|推进会", "时间|2025年5月13日", "地点|人民广场"],
        ["日期|2025-05-13|2025-05-14", "气温|20|21"],
    ],
)
def test_rows_of_a_text_s_table_are_no_bylines(rows: list[str]) -> None:
    """The names of its columns, rows that begin with a day, when and where something is."""
    assert article(paragraphs(FIRST) + table(*rows)) == [FIRST, *(row.replace("|", "\t") for row in rows)]


@pytest.mark.parametrize(
    "rows",
    [
        ["索引号|001/2025-1", "发布日期|2025-05-12", "备注|无"],
        ["索引号|001/2025-1|文号|甲政发〔2025〕1号", "发布机构|县政府|发布日期|2025-05-12"],
        ["2025-05-12|来源：云梁日报"],
        ["发布时间：2025-05-12|来源：云梁日报"],
    ],
)
def test_rows_about_a_document_are_no_text(rows: list[str]) -> None:
    """The table of a disclosed document, and a table that lays a byline out."""
    left = article(table(*rows) + paragraphs(FIRST, SECOND))
    assert [line for line in left if not line.startswith("备注")] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("各单位须在网站底部标注版权所有、网站地图等内容。", True),
        ("网站须在首页底部标明ICP备案编号和公安备案标识。", True),
        ("客服热线12345全天候受理群众诉求。", True),
        ("用微信扫一扫二维码即可缴费。", True),
        ("被告未经许可转载原告作品，判赔3万元。", True),
        ("公开转载请注明来源是法定要求。", True),
        ("分享到朋友圈的优惠信息应当真实。", True),
        ("长按识别二维码关注我们。", False),
        ("声明：本网转载此文不代表本网观点。", False),
        ("转载请注明来源：云梁在线。", False),
        ("东ICP备00000001号", False),
    ],
)
def test_a_sentence_between_paragraphs_is_text(line: str, stays: bool) -> None:
    """Whatever words of footers, disclaimers and buttons it holds, unless the site speaks of itself."""
    assert kept(paragraphs(FIRST, line, SECOND)) == [FIRST, *[line] * stays, SECOND]


def test_the_background_below_a_heading_is_text() -> None:
    """Sentences without links below 相关链接 belong to the text; names of other pages and disclaimers do not."""
    told = "质量月是每年九月开展的全国性活动。"
    assert kept(paragraphs(FIRST, SECOND, "相关链接：", told)) == [FIRST, SECOND, told]
    for rest in ("三家企业获评标杆", "<a href=/1>三家企业获评标杆</a>", "声明：本网转载不代表本网观点。"):
        assert kept(paragraphs(FIRST, SECOND, "相关链接：", rest)) == [FIRST, SECOND]


def test_the_edition_above_a_text_is_a_byline() -> None:
    """A paper's name, day and page below the headline are no text; as the last line they stay."""
    edition = "云梁日报 2025年05月12日 第01版"
    assert kept(paragraphs(edition, FIRST, SECOND)) == [FIRST, SECOND]
    assert kept(paragraphs(FIRST, SECOND, edition)) == [FIRST, SECOND, edition]


def test_rows_of_figures_are_no_buttons() -> None:
    """How often something was shared, or by which channel, in a table; a row of buttons alone is chrome."""
    rows = ["渠道|数量", "微信|120", "微信公众号|30", "视频|5"]
    wanted = [FIRST, SECOND, *(row.replace("|", "\t") for row in rows)]
    assert kept(paragraphs(FIRST, SECOND) + table(*rows)) == wanted
    assert kept(paragraphs(FIRST, SECOND, LONG) + table("打印|关闭")) == [FIRST, SECOND, LONG]


def test_what_a_mirror_prints_in_a_paragraph_is_no_foot() -> None:
    """The paragraphs behind one that holds a mirror's copyright stay, also where marks stand at their ends."""
    marked = [f"{SECOND[:20]}copyright dedecms{SECOND[20:]}{LONG}", f"{FIRST}【某某网】", f"{SECOND}[广告]"]
    assert kept(paragraphs(FIRST, SECOND, LONG, *marked))[-2:] == marked[1:]


def test_a_paper_and_its_day_above_a_text() -> None:
    """As a day of a document it has no time of day; behind an agency's name it is a signature."""
    assert article(paragraphs("云梁晚报 2025年05月12日", FIRST, SECOND)) == [FIRST, SECOND]
    assert article(paragraphs(FIRST, SECOND, "云梁市水务局 2025年5月12日"))[-1] == "云梁市水务局 2025年5月12日"
