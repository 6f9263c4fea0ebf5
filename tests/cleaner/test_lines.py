"""What a line is."""

from __future__ import annotations

import pytest

from services.cleaner.lines import LineKind, line_kind, squeezed


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("字号：大 中 小", LineKind.CHROME),
        ("【打印】 【关闭】", LineKind.CHROME),
        ("当前位置:首页 > 新闻 > 正文", LineKind.CHROME),
        ("上一篇：全市工业运行调度会召开", LineKind.CHROME),
        ("扫一扫在手机打开当前页", LineKind.CHROME),
        ("浏览次数：1032", LineKind.CHROME),
        ("已有 123 人阅读", LineKind.CHROME),
        ("本文被阅读 123 次", LineKind.CHROME),
        ("信息浏览次数：1,032次", LineKind.CHROME),
        ("【阅读 1.2万】", LineKind.CHROME),
        ("您是第1032位访客", LineKind.CHROME),
        ("当前在线12人", LineKind.CHROME),
        ("相关阅读：全市工业运行调度会召开", LineKind.CHROME),
        ("查看12家企业", LineKind.TEXT),
        ("已有35人参加", LineKind.TEXT),
        ("参观人数：320人", LineKind.TEXT),
        ("热度持续上升", LineKind.TEXT),
        ("点击率为12%", LineKind.TEXT),
        ("相关阅读材料见附件", LineKind.TEXT),
        ("访问人数\t1200人", LineKind.TEXT),
        ("欢迎访问计量资讯网！", LineKind.CHROME),
        ("3/6", LineKind.CHROME),
        ("------分隔线------------", LineKind.CHROME),
        ("（责任编辑：周霖）", LineKind.EDITOR),
        ("责 编：李四　审核：王五", LineKind.EDITOR),
        ("来源：新华社", LineKind.BYLINE),
        ("2025年5月12日", LineKind.BYLINE),
        ("发布时间：2025-05-12　来源：计量处", LineKind.BYLINE),
        ("相关阅读", LineKind.RELATED),
        ("【相关链接】：", LineKind.RELATED),
        ("热门文章 更多>>", LineKind.RELATED),
        ("[免责声明] 本文来源于网络转载,仅供学习交流使用", LineKind.DISCLAIMER),
        ("东ICP备00000001号", LineKind.FOOTER),
        ("原文链接:http://a.example/x.html", LineKind.ORIGINAL),
        ("图文 | 周霖 编辑 | 李清 审核 | 陈若兰", LineKind.EDITOR),
        ("办公室党支部、宣传科供稿 摄影/李清 编辑/周霖", LineKind.EDITOR),
        ("（县林业局供稿）", LineKind.EDITOR),
        ("一审一校：周霖 二审二校：李清 三审三校：陈若兰", LineKind.EDITOR),
        ("终审终校：陈若兰", LineKind.EDITOR),
        ("网站编辑：周霖", LineKind.EDITOR),
        ("编辑人：周霖　审核员：李清", LineKind.EDITOR),
        ("编发：周霖", LineKind.EDITOR),
        ("审核：县水利局对申报材料进行审核，合格的予以公示。", LineKind.TEXT),
        ("复审：由市水利局组织专家评审", LineKind.TEXT),
        ("初审：6月1日至10日", LineKind.TEXT),
        ("复核：对成绩有异议的，可在三日内申请复核。", LineKind.TEXT),
        ("用手机扫描二维码浏览本页", LineKind.CHROME),
        ("手机扫码查看", LineKind.CHROME),
        ("手机扫码点餐惹争议", LineKind.TEXT),
        ("听全文00:00/03:12", LineKind.CHROME),
        ("智能朗读：播放 暂停", LineKind.CHROME),
        ("您即将离开“云梁市人民政府”网站", LineKind.CHROME),
        ("👇👇👇", LineKind.CHROME),
        ("√", LineKind.TEXT),
        ("[ 打 印 ]", LineKind.CHROME),
        ("<< 上一篇 下一篇 >>", LineKind.CHROME),
        ("字数：567　阅读：1234", LineKind.CHROME),
        ("保护视力色：", LineKind.CHROME),
        ("【发送网址给好友】", LineKind.CHROME),
        ("是否打开信息无障碍浏览", LineKind.CHROME),
        ("“云梁发布”微信公众号", LineKind.CHROME),
        ("云梁发布抖音二维码", LineKind.CHROME),
        ("“清澈云梁”行动", LineKind.TEXT),
        ("视力保护月活动启动", LineKind.TEXT),
        ("▼ 往期推荐 ▼", LineKind.RELATED),
        ("相关政策文件：", LineKind.RELATED),
        ("技术支持：云梁信息公司", LineKind.FOOTER),
        ("联系我们的电话是000-84400000", LineKind.TEXT),
        ("免责声明不能成为商家逃避责任的挡箭牌。", LineKind.TEXT),
        ("第三十条 未经许可使用水源的，由县水利局责令改正。", LineKind.TEXT),
        ("未经授权不得转载，违者将依法追究法律责任。", LineKind.DISCLAIMER),
        ("网友留言只代表个人观点，不代表本网立场", LineKind.DISCLAIMER),
        ("经过云梁量尺重新编排", LineKind.EDITOR),
        ("摄影：李清 编辑：周霖", LineKind.EDITOR),
        ("摄影：李清", LineKind.PICTURE),
        ("▲图源：东岭县水利局", LineKind.PICTURE),
        ("图/李清", LineKind.PICTURE),
        ("李清 摄", LineKind.PICTURE),
        ("（图片由受访者提供）", LineKind.PICTURE),
        ("资料图", LineKind.PICTURE),
        ("图源网络", LineKind.PICTURE),
        ("[查看大图]", LineKind.CHROME),
        ("图文：李清", LineKind.EDITOR),
        ("信息审核：李清", LineKind.EDITOR),
        ("文章录入：admin 责任编辑：admin", LineKind.EDITOR),
        ("[2025.5.9] 供稿：计量科 摄影：李清", LineKind.BYLINE),
        ("上一篇文章： 我市召开质量大会", LineKind.CHROME),
        ("没有相关文章", LineKind.CHROME),
        ("供稿：东岭县水利局　2025-05-12", LineKind.BYLINE),
        ("【2025-5-12 9:5】 来源：东岭县水利局 阅读：55", LineKind.BYLINE),
        ("2025年05月12日 09时30分 来源:东岭县水利局 打印 收藏", LineKind.BYLINE),
        ("东岭县人民政府主办 东岭县电子政务中心承办", LineKind.FOOTER),
        ("2025年5月12日 星期一 欢迎访问东岭县人民政府网站！", LineKind.CHROME),
        ("2025年5月12日 星期一 14:30 多云 3℃~12℃", LineKind.CHROME),
        ("2025年5月12日 星期一 农历四月十五", LineKind.CHROME),
        ("东岭县气象台2025年5月12日17时发布", LineKind.BYLINE),
        ("东岭县2025年5月12日起发布预警", LineKind.TEXT),
        ("2025.05.12 Mon.", LineKind.BYLINE),
        ("12 May 2025", LineKind.BYLINE),
        ("2025-05-12 第 1023 次浏览", LineKind.BYLINE),
        ("Time：2025-05-12", LineKind.BYLINE),
        ("2025年5月12日 东坝河口乡", LineKind.TEXT),
        ("网友评论：（评论内容只代表网友观点，与本站立场无关！）", LineKind.DISCLAIMER),
        ("东岭报记者 李清 文/图", LineKind.EDITOR),
        ("图文来源：东岭县水利局", LineKind.BYLINE),
        ("高空摄影", LineKind.TEXT),
        ("图为会议现场", LineKind.TEXT),
        ("图/pixabay", LineKind.PICTURE),
        ("图源备注：图片由AI生成，授权服务商云梁图库", LineKind.PICTURE),
        ("图像来源，Donglin Press", LineKind.PICTURE),
        ("东岭博物馆供图", LineKind.PICTURE),
        ("东岭报记者 周霖摄", LineKind.PICTURE),
        ("信息来源于网络", LineKind.DISCLAIMER),
        ("东岭健康网专稿，未经书面授权请勿转载。", LineKind.DISCLAIMER),
        ("文章代表作者个人观点，本站仅对标题和排版略作修改。", LineKind.DISCLAIMER),
        ("图：全省质量标杆企业分布", LineKind.TEXT),
        ("三家企业代表上台领奖。东岭报记者 周霖摄", LineKind.TEXT),
        ("图片来源不明的，不得使用", LineKind.TEXT),
        ("来源于网络的举报占三成", LineKind.TEXT),
        ("时间紧，任务重。", LineKind.TEXT),
        ("时间：5月12日上午9点", LineKind.TEXT),
        ("地点：省计量院二楼会议室", LineKind.TEXT),
        ("联系电话：0000-1234567", LineKind.TEXT),
        ("会议指出，要加强来源管理", LineKind.TEXT),
        ("1\t2\t3", LineKind.TEXT),
        ("2023\t100\t200", LineKind.TEXT),
        ("大会", LineKind.TEXT),
        ("1/2以上成员同意", LineKind.TEXT),
    ],
)
def test_line_kind(line: str, kind: LineKind) -> None:
    """Chrome, bylines, editors, related links, disclaimers and footers are told from text."""
    assert line_kind(squeezed(line) if "\t" not in line else line) is kind


@pytest.mark.parametrize(
    "words",
    ["转载请注明出处：某某网", "声明：本文来自某某网，版权归原作者所有", "Copyright dedecms", "免责声明：本站转载，"],
)
def test_prose_that_a_mirror_marked_is_prose(words: str) -> None:
    """Its words stand before or behind the news of a paragraph; by themselves they are what they say."""
    news = "11月21日，临江市市场监管局开展专项检查，检查农贸市场十二家，当场责令三家经营者停止使用超期未检的电子秤。"
    assert line_kind(words + news) is LineKind.TEXT
    assert line_kind(news + words) is LineKind.TEXT
    assert line_kind(words.rstrip("，")) in (LineKind.DISCLAIMER, LineKind.FOOTER)


def test_inside_a_text_nothing_is_a_disclaimer() -> None:
    """A paragraph about copyright in the middle of an article is part of it."""
    line = "未经授权许可转载使用他人作品的，由版权管理部门依法处理"
    assert line_kind(line) is LineKind.DISCLAIMER
    assert line_kind(line, inside=True) is LineKind.TEXT
