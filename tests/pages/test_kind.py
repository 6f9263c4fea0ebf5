"""Page types by what speaks for them."""

from __future__ import annotations

import pytest

from pages.answers import data_kind, file_kind, source_kind
from pages.kind import page_kind
from pages.tree import parse
from schemas.articles import PageType

PROSE = "<p>会议指出，要提高站位，压实责任，完善机制；要加强检查，及时整改，确保安全。</p>" * 8
LIST = "".join(
    f'<li><a href="/t2025051{i}_{i}.html">关于第{i}批计量比对结果的通知</a><span>2025-05-1{i}</span></li>'
    for i in range(9)
)


UNDATED = (
    "".join(
        f'<div class=item><h4><a href="/content/post_6600{i}.html">第{i}家企业背后的测量密码与质量故事</a></h4></div>'
        for i in range(9)
    )
    + "<div class=foot>云梁市人民政府主办</div>"
)


def kind(html: str, url: str = "", status: int | None = None) -> PageType:
    """The type of a page's markup."""
    return page_kind(parse(html), url, status=status).type


@pytest.mark.parametrize(
    ("html", "url", "wanted"),
    [
        (PROSE, "", PageType.ARTICLE),
        (f"<ul>{LIST}</ul>", "http://a.example/tzgg/", PageType.LIST),
        (f"<ul>{LIST}</ul>", "", PageType.LIST),
        ("<h1>公告</h1>" + PROSE + f"<ul>{LIST}</ul>", "http://a.example/t20250512_1.html", PageType.ARTICLE),
        (UNDATED, "http://a.example/zt/gushi/", PageType.LIST),
        (
            "<title>机构职能-某局</title><h1>机构职能</h1><div><p>（一）贯彻水利工作方针政策。</p><p>（二）拟订水利规划。</p></div>",
            "http://a.example/jgzn/",
            PageType.ARTICLE,
        ),
        (f"<ul>{LIST}</ul>", "http://a.example/column/6596271?type=4&action=list", PageType.LIST),
        (f"<ul>{LIST}</ul>", "http://a.example/list.jsp?urltype=tree.TreeTempUrl&wbtreeid=1021", PageType.LIST),
        (f"<p>{PROSE[:60]}</p>", "http://a.example/show.jsp?wbtreeid=1021&wbnewsid=3301", PageType.ARTICLE),
        (
            "<title>云梁市水务局部门预算</title><h1>云梁市水务局部门预算</h1><p>发布时间：2025-05-12</p>"
            "<div id=zoom><a href=/a/1.pdf>云梁市水务局部门预算.pdf</a></div>",
            "http://a.example/czyjs/bmys/",
            PageType.ATTACHMENT,
        ),
        ("", "", PageType.OTHER),
        ("<title>404 Not Found</title><h1>404</h1>", "", PageType.ERROR),
        ("<p>系统繁忙，请稍后再试</p>", "", PageType.ERROR),
        ("<p>请输入验证码后继续访问</p>", "", PageType.BLOCKED),
        ("<p>您的访问可能对网站造成安全威胁，已被阻断。</p>", "", PageType.BLOCKED),
        ("<p>您所在的地区暂不支持访问本网站</p>", "", PageType.BLOCKED),
        ("<p>微信扫码登录后查看全文</p>", "", PageType.BLOCKED),
        ("<p>因机房检修，本网站暂停服务，预计9月30日恢复。</p>", "", PageType.ERROR),
        ("Warning: mysql_connect(): Access denied for user in /conn.php on line 3", "", PageType.ERROR),
        ("<script>alert('参数错误');location.href='/index.html';</script>", "", PageType.ERROR),
        ("<p>本系统仅限政务外网访问，您当前的网络环境无法访问。</p>", "", PageType.BLOCKED),
        ("<p>非法访问，请从本站链接进入！</p>", "", PageType.BLOCKED),
        ("<title>请稍候…</title><p>正在确认您是不是真人。</p>", "", PageType.BLOCKED),
        ("<p>抱歉，您访问的页面飞走了</p><img src=404.png>", "", PageType.ERROR),
        ("<p>该信息已过期或已被删除</p>", "", PageType.ERROR),
        ("<h1>:(</h1><p>栏目不存在！</p><p>页面自动 <a href=/>跳转</a> 等待时间： <b>3</b></p>", "", PageType.ERROR),
        ("<title>504 Gateway Time-out</title><h1>504 Gateway Time-out</h1>", "", PageType.ERROR),
        ("<h1>该域名正在出售</h1><p>域名可以转让</p>", "", PageType.ERROR),
        (f"<h1>网络环境无法访问外网怎么办</h1><p>发布时间：2025-05-12</p>{PROSE}", "", PageType.ARTICLE),
        (
            "<title>早间播报</title><div class=top><a href=/a/>首页</a><a href=/b/>新闻</a><a href=/c/>政务</a>"
            "<a href=/d/>办事</a><a href=/e/>互动</a></div><h1>早间播报</h1><p>2025-05-12</p><audio src=1.mp3></audio>",
            "http://a.example/yp/t20250512_1.html",
            PageType.MEDIA,
        ),
        ("<p>您的访问违反了网站的安全策略，请与管理员联系。</p>", "", PageType.BLOCKED),
        ("<p>您的操作过于频繁，请稍后再试。</p>", "", PageType.BLOCKED),
        ("<p>您所在的地区暂时无法访问本网站。</p>", "", PageType.BLOCKED),
        ("<title>验证</title><p>请按住滑块，拖到最右边</p>", "", PageType.BLOCKED),
        ("<script src=/a/c.f9bd.js r=m></script>".replace("js r=m", 'js" r="m"'), "", PageType.BLOCKED),
        ("<title>无法找到该页</title><h1>无法找到该页</h1>您正在搜索的页面可能已经更名。", "", PageType.ERROR),
        ("<p>啊哦，您要看的页面跑丢了</p>", "", PageType.ERROR),
        ("<p>该信息已下架</p>", "", PageType.ERROR),
        ("<p>该文章未发布或已撤销发布！</p>", "", PageType.ERROR),
        ("<h1>您未被授权查看该页</h1><h2>HTTP 错误 401.3</h2>", "", PageType.ERROR),
        ("<title>Error 404--Not Found</title><b>Error 404--Not Found</b>", "", PageType.ERROR),
        ("<b>Warning</b>:  mysql_fetch_array() expects parameter 1 on line <b>3</b>", "", PageType.ERROR),
        ("<p>您访问的域名已到期，请联系管理员续费。</p>", "", PageType.ERROR),
        ("<p>该网站暂时无法进行访问</p>", "", PageType.ERROR),
        ("<script>alert('该信息不存在！');history.back()</script>", "", PageType.ERROR),
        ("<h1>禁止访问</h1><p>您的IP地址已被列入黑名单</p>", "", PageType.BLOCKED),
        ("<p>您查看的资源需要登录后才能查看，请先<a>登录</a>。</p>", "", PageType.BLOCKED),
        ("<title>登录</title><input placeholder=请输入验证码><b>短信验证码登录</b>", "", PageType.BLOCKED),
        ("<title>Not Found</title><h1>Not Found</h1>", "", PageType.ERROR),
        ("<p>The requested resource was not found on this server.</p>", "", PageType.ERROR),
        (
            "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
            "",
            PageType.ERROR,
        ),
        ("<h1>找不到对象!</h1><p>如果您手动输入了网址，请检查拼写并重试。</p>", "", PageType.ERROR),
        ("<h2>该公众号已迁移</h2><p>该公众号已迁移至新的账号，原账号已回收。</p>", "", PageType.ERROR),
        ("<p>对不起，没有该信息！</p>", "", PageType.ERROR),
        ("<p>您访问的链接已失效</p>", "", PageType.ERROR),
        ("<title>登录</title><p>请使用手机客户端扫码登录</p><img src=qr.png>", "", PageType.BLOCKED),
        ("<p>请在微信客户端打开链接</p>", "", PageType.BLOCKED),
        ("<p>您的登录状态已失效，请返回。</p>", "", PageType.BLOCKED),
        ("<title>网站关停公告</title><p>本网站已关停，内容迁至门户网站。</p>", "", PageType.ERROR),
        ("<p>源站连接超时，请稍后刷新重试。</p>", "", PageType.ERROR),
        ("<script>location.href = '/portal/'</script>正在跳转，请稍候", "http://a.example/", PageType.OTHER),
        ("<meta http-equiv=refresh content='0;url=/a/'><p>请稍候", "http://a.example/", PageType.OTHER),
        ("<h1>{{a.title}}</h1><p>发布时间：{{a.day}}</p><div>{{a.content}}</div>", "", PageType.OTHER),
        (
            "<?xml version='1.0'?><datastore>"
            + LIST.replace("<li>", "<record><![CDATA[<li>").replace("</li>", "</li>]]></record>")
            + "</datastore>",
            "http://a.example/proxy?columnid=2201",
            PageType.LIST,
        ),
    ],
)
def test_page_kind(html: str, url: str, wanted: PageType) -> None:
    """Prose, links, addresses and words decide."""
    assert kind(html, url) == wanted


MEETING = "某局今天召开会议，部署工作。" * 4
CONTACT = "<div><h2>联系方式</h2><p>业务受理：000-84400000</p><p>投诉监督：000-84400012</p></div>"
LEAVES = "".join(
    f'<li><a href="../info/1047/97{i}.htm"><i>1{i}</i><b>2025-05</b><p>第{i}批比对结果</p></a></li>' for i in range(9)
)


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (f"{CONTACT}<ul>{LEAVES}</ul>", PageType.LIST),
        (f"<p>今天是2025年5月12日</p>{CONTACT}<ul>{LEAVES}</ul>", PageType.LIST),
        (
            f"<div><h1>某局召开会议</h1><p>发布时间：2025-05-12</p><img src=a.jpg></div><ul>{LEAVES}</ul>",
            PageType.MEDIA,
        ),
        (
            f"<div><h1>某局召开会议</h1><p>2025-05-12 10:20</p><p>{MEETING}</p></div><ul>{LEAVES}</ul>",
            PageType.ARTICLE,
        ),
    ],
    ids=["beside a telephone number", "below a clock", "below a picture's byline", "below a short text"],
)
def test_a_list_is_one_wherever_it_stands(html: str, wanted: PageType) -> None:
    """Rows with dates make a list, though what stands beside them has more text; not below an article."""
    title = "<title>某局召开会议-某局</title>" if "<h1>" in html else "<title>院内新闻-某院</title>"
    assert kind(title + html, "http://a.example/xwdt/ynxw.htm") == wanted


@pytest.mark.parametrize(
    ("status", "wanted"),
    [(412, PageType.BLOCKED), (403, PageType.BLOCKED), (404, PageType.ERROR), (500, PageType.ERROR)],
)
def test_the_status_counts(status: int, wanted: PageType) -> None:
    """An answer that says no is no article, whatever it holds."""
    assert kind("<p>无</p>", status=status) == wanted


def test_an_article_about_errors_is_an_article() -> None:
    """Words of errors in a long text or title say nothing about the page."""
    html = "<title>关于网站正在维护中有关事项及系统错误处理办法的通知说明</title>" + PROSE
    assert kind(html, "http://a.example/t20250512_1.html") == PageType.ARTICLE


BYLINE = "<div>发布时间：2025-05-12　来源：市水务局　浏览次数：9</div>"


def framed(title: str, text: str, *, byline: str = BYLINE, head: str = "", links: int = 7) -> str:
    """A page of a site with its menu and foot."""
    menu = "".join(f'<li><a href="/c{i}/">政务公开栏目{i}</a></li>' for i in range(links))
    return (
        f"<title>{title}_云梁市水务局</title>{head}<ul>{menu}</ul><h1>{title}</h1>{byline}"
        f"<div class=content>{text}</div><div class=foot>主办：云梁市水务局　地址：河西路1号</div>"
    )


@pytest.mark.parametrize("links", [7, 30])
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("关于信息公开申请的答复", "经检索，您申请公开的信息不存在，现予答复。"),
        ("关于水费系统异常的说明", "因水费系统异常，今日缴费延迟到账，请谅解。"),
        ("关于启用短信核验的公告", "市民登录平台时，须输入验证码并核对手机号。"),
        ("市水务局开展网络安全培训", "专家讲解网站防火墙配置等内容，五十人参加。"),
        ("关于整改错误链接的通报", "经抽查，两家单位网站存在页面不存在等问题，请整改。"),
        ("五月热线受理情况", "因平台访问频繁导致拥堵的投诉三件，均已办结。"),
        ("公告", "因工作失误，五月八日的公告内容有误，该信息已删除，请以本公告为准。"),
        ("系统维护公告", "因系统升级，水费平台五月十二日停机，请提前缴费。"),
        ("关于报表参数错误的更正", "因参数错误，五月供水量应为三十万吨，现予更正。"),
        ("防火墙拦截情况的通报", "近期，市政务云防火墙拦截攻击十二万次，请加强防范。"),
        ("关于排除连接超时故障的通告", "因请求超时较多，水费平台今晚检修。"),
        ("关于河道数据平台迁移的公告", "平台将于五月十八日迁移，操作频繁者请错峰。"),
        ("关于部分域名停用的公告", "水务局原域名已停用，市民如遇网页无法打开，请拨热线。"),
        ("河西水厂参观预约须知", "参观人数过多时分批进入，市民须登录后浏览须知。"),
        ("关于三家企业失信的通报", "三家企业已被列入黑名单，招标平台禁止访问。"),
        ("用水审批进度", "两件信息正在审核，一件未发布，请等待。"),
        ("关于公众号迁移的公告", "因机构改革，水务局公众号已迁移，请市民关注新号。"),
        ("关于更换缴费二维码的通知", "原缴费二维码已失效，请在微信客户端打开链接缴费。"),
        ("水费平台启用扫码登录", "五月十二日起市民可扫码登录水费平台，免输密码。"),
        ("500 余名志愿者清理河道", "志愿者清理河道三公里，清运垃圾两吨。"),
    ],
)
def test_an_article_that_tells_of_a_message_is_none(title: str, text: str, links: int) -> None:
    """What pages say that refuse or are not there may stand in any short notice."""
    assert kind(framed(title, f"<p>{text}</p>", links=links), "http://a.example/t20250512_1.html") == PageType.ARTICLE


@pytest.mark.parametrize(
    ("byline", "head", "text"),
    [
        ("", '<meta name=PubDate content="2025-05-12">', "经检索，您申请公开的信息不存在，现予答复。"),
        ("<div>2025-05-12 09:30</div>", "", "经检索，您申请公开的信息不存在，现予答复。"),
        ("", "", "经检索，您申请公开的信息不存在。</p><p>云梁市水务局</p><p>2025年5月12日"),
        (BYLINE, "<script>$_ts=window['$_ts']</script>", "经检索，没有您申请公开的文件，现予答复。"),
    ],
    ids=["meta tags", "a bare byline", "a dateline", "a script of the firewall in every page"],
)
def test_signs_of_an_article(byline: str, head: str, text: str) -> None:
    """Any of them tells an article that speaks of a message from a page that is one."""
    html = framed("关于张某信息公开申请的答复", f"<p>{text}</p>", byline=byline, head=head)
    assert kind(html, "http://a.example/t20250512_1.html") == PageType.ARTICLE


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (framed("市水务局召开防汛会议", "<p>该信息已被删除！</p>"), PageType.ERROR),
        (framed("信息内容", "<p>您访问的页面不存在！</p>", byline="<p>来源：　发布时间：　</p>"), PageType.ERROR),
        (
            "<title>云梁安全云网站加速服务</title><h1>云梁安全云网站加速服务</h1>"
            "<p>您的访问被拦截。</p><p>时间：2025-05-12 10:11:12</p>",
            PageType.BLOCKED,
        ),
        (
            "<title>系统维护公告</title><h1>系统维护公告</h1><p>因系统升级，暂停访问，敬请谅解。</p>"
            "<p>云梁市水务局</p><p>2025年5月12日</p>",
            PageType.ERROR,
        ),
        ("<title>请稍候</title><p>正在检测您的浏览器环境，请稍候...</p>", PageType.BLOCKED),
        ("<title>提示信息 - 云梁论坛</title><p>抱歉，指定的主题不存在或已被删除或正在被审核</p>", PageType.ERROR),
        (
            "<title>HTTP状态 404 - 未找到</title><h1>HTTP状态 404 - 未找到</h1><p><b>类型</b> 状态报告</p>",
            PageType.ERROR,
        ),
        (framed("云梁市水务局", "<p>没有找到您要的信息！</p>", byline=""), PageType.ERROR),
        (
            "<title>云梁县政务网</title><p>您的访问被拒绝</p><p>来源：内网　时间：2025-05-12 10:11:12</p>",
            PageType.BLOCKED,
        ),
        ("<title>页面不存在</title><h1>页面不存在</h1><p>2025-05-12</p><p>您访问的页面不存在。</p>", PageType.ERROR),
        ("<title>没有找到站点</title><h1>没有找到站点</h1><p>没有找到对应的站点！</p>", PageType.ERROR),
        ("<p>Microsoft OLE DB Provider for SQL Server 错误 '80004005'</p><p>超时已过期</p>", PageType.ERROR),
        ("<p><b>Fatal error</b>: Call to undefined function connect() in /a.php</p>", PageType.ERROR),
        (framed("云梁市水务局", "<p>参数错误！</p>", byline=""), PageType.ERROR),
        (framed("云梁市水务局", "<p>没有找到文章</p>", byline=""), PageType.ERROR),
        ("<title>Error</title><h1>Oops!</h1><p>The page you requested could not be found.</p>", PageType.ERROR),
        (
            "<title>市水务局巡查河道</title><h1>市水务局巡查河道</h1><p>5月12日，市水务局组织人员巡查东河河道，"
            "重点查看堤防、涵闸、排水口和防汛物资储备情况。巡查组现场督促施工单位清理弃土两处，并要求沿线乡镇落实专人值守，"
            "确保汛期安全。</p><p>请输入验证码</p>",
            PageType.ARTICLE,
        ),
        (framed("云梁市水务局", "<p>找不到您要的页面</p>", byline=""), PageType.ERROR),
        (framed("云梁市水务局", "<p>该栏目正在建设中……</p>", byline=""), PageType.ERROR),
        (framed("云梁市水务局", "<p>资源已不存在</p>", byline=""), PageType.ERROR),
        (framed("云梁市水务局", "<p>您所请求的网址无法获取</p>", byline=""), PageType.ERROR),
        (framed("市水务局通报网站检查情况", "<p>两个栏目正在建设中，一个栏目没有找到信息。</p>"), PageType.ARTICLE),
        (framed("云梁市水务局", "<p>您所访问的栏目不存在</p>", byline=""), PageType.ERROR),
        (framed("云梁市水务局", "<p>您没有权限访问该页面，请先登录。</p>", byline=""), PageType.ERROR),
        (framed("市水务局通报网站检查情况", "<p>部分账号无权查看该栏目，已责成整改。</p>"), PageType.ARTICLE),
        ("<title>提示</title><p>您浏览的页面已迁移</p><a href=/>首页</a>", PageType.ERROR),
        ("<title>云梁市水务局</title><p>此文章尚未审核或已撤稿</p>", PageType.ERROR),
        ("<title>错误</title><p>对不起，该页面无法访问，请稍后再试</p>", PageType.ERROR),
        ("<title>云梁应用防火墙</title><p>当前访问疑似黑客攻击，已被记录</p>", PageType.BLOCKED),
        ("<p>请开启JavaScript并刷新该页.</p>", PageType.BLOCKED),
        ("<script>document.cookie=('_')+('j')+('s');location.href=location.pathname</script>", PageType.BLOCKED),
        ("<script>document.cookie='a=1';location.href='/m/'</script>", PageType.OTHER),
        (
            "<title>云梁市某某平台</title><form>账号<input><input type=password><button>进入</button></form>",
            PageType.BLOCKED,
        ),
        ("<title>统一身份认证平台</title><form><input type=password><button>登录</button></form>", PageType.BLOCKED),
        ("<title>云梁县政府</title><frameset rows='9,*'><frame src=a><frame src=b></frameset>", PageType.OTHER),
    ],
)
def test_what_looks_like_an_article_and_is_none(html: str, wanted: PageType) -> None:
    """A message alone below a byline, a firewall's times, upkeep, programs that fail, challenges, forms, frames."""
    assert kind(html, "http://a.example/t20250512_1.html") == wanted


TOLD = "".join(f"<p>检查组对第{i}批三十家单位的网站进行了检测，要求按期整改。</p>" for i in range(3))


@pytest.mark.parametrize(
    "html",
    [
        "<title>医保系统切换公告</title><h1>医保系统切换公告</h1><div>2025-05-12</div><p>如提示“系统繁忙”，请改日办理。</p>",
        f"<title>云梁市水务局</title><h1>网络安全情况</h1>{TOLD}<p>两家网站返回403 Forbidden，已责令整改。</p>",
        "<title>云梁县政务网</title><table><tr><td>关于规范网站管理的通知<tr><td>信息来源：县府办　发布时间：2025-5-12"
        "<tr><td><p>各科室：</p><p>密码须每月更换，登录时须输入验证码并核对手机号。</p></table>",
    ],
    ids=["the day below a headline", "paragraphs", "labels below a line"],
)
def test_a_message_in_an_article_without_a_frame(html: str) -> None:
    """Pages of few links and no labels tell of messages, too."""
    assert kind(html, "http://a.example/t20250512_1.html") == PageType.ARTICLE


def test_titles_in_a_list_are_no_messages() -> None:
    """A short list of notices, one of which is on an error, and one on a captcha."""
    titles = ("关于水费系统异常暂停缴费的通知", "关于登录须输入验证码的通知", "关于检修停水的公告")
    rows = "".join(
        f"<li><a href=t2025051{i}_{i}.html>{t}</a><span>2025-05-1{i}</span></li>" for i, t in enumerate(titles)
    )
    menu = "".join(f'<a href="/c{i}/">栏目{i}</a>' for i in range(5))
    for column in ("通知公告", "系统维护"):
        assert kind(f"<title>{column}_某局</title>{menu}<ul>{rows}</ul>", "http://a.example/tz/") == PageType.LIST


def columns(sizes: tuple[int, ...], more: str = "") -> str:
    """Lists of so many dated rows, each below the name of its column."""
    return "".join(
        f"<div><h2><a href=/c{c}/>栏目之{c}</a></h2>{more}<ul>"
        + "".join(
            f"<li><a href=/c{c}/{i}.html>某局召开第{i}次会议</a><span>05-1{i % 10}</span></li>" for i in range(size)
        )
        + "</ul></div>"
        for c, size in enumerate(sizes)
    )


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (columns((6, 6, 5, 6)), PageType.INDEX),
        (columns((6, 6, 5, 6), "<a href=/more/>更多&gt;&gt;</a>"), PageType.LIST),
        (columns((20, 5, 5)), PageType.LIST),
        (columns((8, 8)), PageType.LIST),
        ("<h2><a href=/c1/>栏目</a></h2>" + columns((5,)).replace("<h2>", "<b>") * 4, PageType.LIST),
    ],
    ids=["columns", "all lead to one", "a main list and boxes", "two", "parts of one list"],
)
def test_an_index_shows_the_columns_of_a_site(html: str, wanted: PageType) -> None:
    """Several dated lists, each below the name of another column, and no main one."""
    assert kind(f"<title>云梁市水务局</title>{html}", "http://a.example/") == wanted


def boxes(more: tuple[str, ...]) -> str:
    """Tables of undated titles as old home pages lay them out, each with a row that leads to its column."""
    return "<table><tr>" + "".join(
        f"<td><table><tr><td>栏目之{c}<td>{link}</tr>"
        + "".join(
            f"<tr><td colspan=2>·<a href=show.asp?id={c}{i}>某局召开第{c}{i}次工作会议</a></tr>" for i in range(5)
        )
        + "</table>"
        for c, link in enumerate(more)
    )


LED = tuple(f"<a href=list.asp?c={c}>更多&gt;&gt;</a>" for c in range(3))
PICTURED = tuple(f"<a href=list.asp?c={c}><img src=images/more.gif></a>" for c in range(3))


@pytest.mark.parametrize(
    ("more", "path", "wanted"),
    [
        (LED, "", PageType.INDEX),
        (LED[:2], "index.asp", PageType.INDEX),
        (PICTURED, "Default.htm", PageType.INDEX),
        (LED, "en/", PageType.INDEX),
        (tuple(f"<a href=list.asp?c={c}>查看更多</a>" for c in range(3)), "m/index.html", PageType.INDEX),
        (LED, "gg/index.asp", PageType.LIST),
        (LED, "myindex.asp", PageType.LIST),
        (("",) * 3, "", PageType.LIST),
        ((LED[0],) * 3, "", PageType.LIST),
        (tuple(f"<a href=show.asp?id={c}>阅读更多</a>" for c in range(3)), "", PageType.LIST),
    ],
)
def test_an_old_home_page(more: tuple[str, ...], path: str, wanted: PageType) -> None:
    """Its address tells it, and links to the whole of what each of its tables begins."""
    assert kind(f"<title>云梁市水务局</title>{boxes(more)}", f"http://a.example/{path}") == wanted


@pytest.mark.parametrize(
    ("url", "content_type", "wanted"),
    [
        ("http://a.example/x.pdf", None, PageType.ATTACHMENT),
        ("http://a.example/down?id=7", "text/html", PageType.ATTACHMENT),
        ("http://a.example/x", "application/pdf", PageType.ATTACHMENT),
        ("http://a.example/x.jpg", "image/jpeg", PageType.MEDIA),
        ("http://a.example/x.html", "text/html", None),
        ("http://a.example/rss", "application/rss+xml", None),
    ],
)
def test_files_are_told_before_they_are_read(url: str, content_type: str | None, wanted: PageType | None) -> None:
    """A document or picture needs no decoding to be known, for its bytes tell it where nothing else does."""
    found = file_kind(url, content_type, b"%PDF-1.7" if "down" in url else b"<p>")
    assert (found and found.type) == wanted


@pytest.mark.parametrize(
    ("source", "wanted"), [("<rss><channel/></rss>", PageType.FEED), ("  ", PageType.OTHER), ("<p>x", None)]
)
def test_sources_that_need_no_tree(source: str, wanted: PageType | None) -> None:
    """Feeds and empty bodies are told from their text."""
    found = source_kind(source)
    assert (found and found.type) == wanted


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (
            "<title>用户登录 - 云梁内参</title><div><p>请登录后继续访问</p><form><label>用户名<input></label>"
            "<label>密码<input type=password></label><a>忘记密码？</a></form></div>",
            PageType.BLOCKED,
        ),
        (
            "<title>云梁在线</title><div>"
            "<p>抱歉，您访问的页面不存在或已被删除！</p><p>可能原因：1、网址有误；2、该信息已过期，"
            "或者已经下线；3、网站改版，地址已变更，请从首页进入，或者搜索。</p>"
            "<p>5 秒后自动返回 <a href='/'>网站首页</a></p></div>",
            PageType.ERROR,
        ),
        (
            "<title>网站地图_云梁在线</title><h1>网站地图</h1>"
            + "".join(f"<div><h3><a href='/c{i}/'>栏目</a></h3><a href='/c{i}/1/'>要闻</a></div>" for i in range(12)),
            PageType.LIST,
        ),
        (
            "<title>清晨的鱼市</title><div id=player></div><h1>清晨的鱼市</h1><div><h3>评论 63</h3>"
            + "<div><b>小满</b><p>海边的早晨，真想再去一次，可惜路远，也没有假期。</p></div>" * 9
            + "</div>",
            PageType.OTHER,
        ),
    ],
)
def test_pages_that_have_no_text_of_their_own(html: str, wanted: PageType) -> None:
    """A form to log in, a message in the frame of a site, a map of the site, a film with what its viewers wrote."""
    assert page_kind(parse(html), "http://www.a.example/p/1").type is wanted


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ('{"code":403,"msg":"请求过于频繁，请稍后再试","data":null}', PageType.BLOCKED),
        ('{"status":500,"error":"Internal Server Error","path":"/x"}', PageType.ERROR),
        ('{"code":0,"msg":"ok","data":{"views":12}}', PageType.OTHER),
        ('{"title":"系统异常的处置","rows":[1,2,3]}', PageType.OTHER),
        (
            '<?xml version="1.0"?><list><count>3</count>'
            + "".join(
                f"<item><title><![CDATA[第{i}批标准公告]]></title><url>/a{i}.html</url><pubDate>2025-05-1{i}</pubDate></item>"
                for i in range(3)
            )
            + "</list>",
            PageType.LIST,
        ),
    ],
)
def test_data_say_what_they_are(source: str, wanted: PageType) -> None:
    """A code and a message, and nothing besides; other data, and the records of a list."""
    found = data_kind(source, "http://a.example/api")
    assert found is not None
    assert found[0].type is wanted
    assert [(entry.title, entry.date) for entry in found[1][:1]] == [("第0批标准公告", "2025-05-10")][: len(found[1])]
    assert data_kind('<?xml version="1.0"?><html><body><p>a</p></body></html>', "") is None


def test_a_form_to_log_in_beside_a_text_is_no_wall() -> None:
    """An article about logging in, with the form in the corner."""
    text = "<p>市民登录平台后，可以查询社保、公积金、不动产等信息，也可以在线办理，不必再跑窗口。</p>" * 4
    html = f"<title>如何登录云梁政务平台</title><form><input type=password></form><div><h1>如何登录</h1>{text}</div>"
    assert page_kind(parse(html), "http://www.a.example/p/1").type is PageType.ARTICLE


@pytest.mark.parametrize(
    "address", ["index.php?m=content&a=show&id=7", "tzgg/57/index.html", "2025/05/12/", "default.aspx?id=7"]
)
def test_an_article_at_the_address_of_a_list(address: str) -> None:
    """Below a headline and its labels stands a text, and no list; or a list does, whose rows bear the same labels."""
    url = f"http://a.example/{address}"
    assert kind(framed("停水通知", "<p>因管道检修，定于5月13日停水。</p>"), url) == PageType.ARTICLE
    rows = "".join(
        f"<li><a href=/t/{i}.html>关于第{i}次检修停水的通知</a><i>发布时间：2025-05-1{i}</i></li>" for i in range(3)
    )
    for shown in (f"<ul>{rows}</ul>", f"<ul>{rows}{rows.replace('/t/', '/s/')}</ul>"):
        assert kind(framed("停水通知", shown, byline=""), url) == PageType.LIST


TITLED = ["<dt>{}</dt><dd>{}</dd>", "<h3>{}</h3><p>{}</p>", "<p>{}</p><p>{}</p>", "<tr><td>{}<tr><td>{}"]
TEASER = "近日，某局检查水表，发现问题，当场整改，要求各单位举一反三。"


@pytest.mark.parametrize("row", TITLED)
def test_titles_that_each_stand_above_a_teaser(row: str) -> None:
    """A list need not hold its rows in elements of their own; what a headline and labels stand above is an article."""
    rows = "".join(row.format(f"<a href=/n/{i}.html>某局开展第{i}轮水表检查</a>", TEASER) for i in range(9))
    rows = f"<table>{rows}</table>" if "tr" in row else f"<dl>{rows}</dl>" if "dt" in row else f"<div>{rows}</div>"
    assert kind(f"<title>工作动态</title>{rows}", "http://a.example/gzdt/") == PageType.LIST
    assert kind(framed("云梁水务一周要闻", rows), "http://a.example/gzdt/show.jsp?n=7") == PageType.ARTICLE


@pytest.mark.parametrize("row", ["<p>{} 2025-05-1{}</p><p>{}</p>", "<tr><td>{}<td>[2025-05-1{}]<tr><td colspan=2>{}"])
@pytest.mark.parametrize("above", ["", "<h2>工作动态</h2>"])
def test_titles_with_their_days_above_teasers(row: str, above: str) -> None:
    """The day beside a title is none of a text, and the column's name above them all is no headline of one."""
    rows = "".join(row.format(f"<a href=/n/{i}.html>某局开展第{i}轮水表检查</a>", i, TEASER * 2) for i in range(9))
    rows = f"<table>{rows}</table>" if "tr" in row else f"<div>{rows}</div>"
    assert kind(f"<title>工作动态_某局</title>{above}{rows}", "http://a.example/c/12.jspx") == PageType.LIST
    assert kind(framed("云梁水务一周要闻", rows), "http://a.example/gzdt/show.jsp?n=7") == PageType.ARTICLE


def test_parts_of_one_make_that_lead_nowhere_are_a_text() -> None:
    """Questions with their answers, cards with their heading; rows that show when they were put up are a list."""
    cards = "".join(f"<div class=k><h3>第{i}项成果</h3><p>{TEASER}</p></div>" for i in range(7))
    assert kind(framed("十大成果", cards, byline=""), "http://a.example/zt/cg.html") == PageType.ARTICLE
    found = "".join(f"<dl><dt><a href=/n/{i}.html>某局检查水表</a></dt><dd>{TEASER}</dd></dl>" for i in range(7))
    assert kind(f"<title>搜索：水表</title><div>{found}</div>", "http://a.example/so?q=1") == PageType.LIST
    dated = cards.replace("</h3>", "</h3><i>09:27</i>")
    assert kind(f"<title>快讯</title><div>{dated}</div>", "http://a.example/zt/cg.html") == PageType.LIST


def test_the_foot_of_a_page_is_no_article() -> None:
    """A page of links with short names and nothing else but its foot."""
    links = "".join(f"<li><a href=/d{i}/>第{i}局</a></li>" for i in range(9))
    foot = "<div class=foot><p>主办：云梁市水务局</p><p>地址：河西路1号，电话：000-84400000，邮编：000000</p></div>"
    assert kind(f"<title>政府部门</title><ul>{links}</ul>{foot}", "http://a.example/bm.html") == PageType.OTHER
    text = f"<h1>联系方式</h1><div class=main>{foot.replace('class=foot', 'class=con')}</div>"
    assert kind(f"<title>联系方式</title><ul>{links}</ul>{text}", "http://a.example/bm.html") == PageType.ARTICLE


@pytest.mark.parametrize(
    "page",
    [
        "<title>文章详情</title><h1>社区食堂开业</h1><p>今天开业。</p><p>欢迎光临。</p>",
        "<title>我区推广每日工间操</title><p>我区推广每日工间操</p><p>2025-05-12</p><p>每日十五分钟。</p>",
        "<title></title><h2>临时停电公告</h2><p>时间：2025-05-12</p><p>来源：市供电公司</p><p>东湖路今日停电。</p>",
        "<title>关于印发工间操方案的通知</title><h1>区政府办公室<br>关于印发《工间操方案》的<br>通 知</h1>"
        "<p>发布时间：2025-05-12 来源：区府办</p><p>各单位：</p><p>《方案》已经同意，现印发。</p>",
    ],
)
def test_a_few_words_below_a_headline(page: str) -> None:
    """Two sentences below a heading, or one below a headline with its day, are an article."""
    assert kind(page) is PageType.ARTICLE


FEW = LIST[: LIST.index("</li>", LIST.index("</li>") + 1) + 5]


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (f"<h3>通知公告</h3><ul>{FEW}</ul>", PageType.LIST),
        (f"<aside><ul><li><a href=/9.html>服务指南</a></li></ul></aside><div><ul>{FEW}</ul></div>", PageType.LIST),
        (
            "".join(
                f"<li><a href=/doc_{n}.html>云梁市第{n}小学食堂采购公告\n2025-05-1{n}\n采购公告\n{n}5人查看</a></li>"
                for n in (1, 2)
            ),
            PageType.LIST,
        ),
        (f"<h1>公告</h1>{PROSE}<ul>{FEW}</ul>", PageType.ARTICLE),
        ("<ul><li><a href=/1.html>上一篇：关于计量比对结果的通知</a></li></ul>", PageType.OTHER),
    ],
)
def test_a_column_that_has_just_begun(html: str, wanted: PageType) -> None:
    """Two rows with dates are a list where nothing speaks for a text."""
    assert kind(html, "http://a.example/tzgg.htm") is wanted


def test_a_program_s_warning_above_an_article() -> None:
    """A paragraph that tells what the title says is no error's."""
    title = "云梁集团入选国家级绿色工厂名单"
    warning = "<b>Warning</b>: mysql_connect(): No such file in <b>/www/db.php</b> on line <b>7</b><br>"
    text = "<p>近日，工业和信息化部公布绿色制造名单，云梁集团入选国家级绿色工厂。</p><p>集团成立于1998年。</p>"
    tree = parse(f"<title>{title}-云梁港</title>{warning}<h1>{title}</h1><div>{text}</div>")
    assert page_kind(tree, "").type is PageType.ARTICLE


@pytest.mark.parametrize("day", ["2025-05-15", "发布于：2025/5/15 9:05", ""])
def test_a_short_text_between_menu_and_other_pages(day: str) -> None:
    """A paragraph that tells the headline, with the day, is an article's; without one it heads a topic's links."""
    title = "云梁市部署农资打假专项治理"
    text = "为保障春耕生产，云梁市市场监管局近日部署开展农资打假专项治理行动，将肥料、农膜等纳入重点。"
    menu = "".join(f"<li><a href=/c{i}>新闻{i}</a></li>" for i in range(9))
    rows = "".join(f"<li><a href=/n/{i}.html>某局开展第{i}轮水表检查并公布结果</a></li>" for i in range(6))
    tree = parse(f"<title>{title}-云梁港</title><ul>{menu}</ul><h1>{title}</h1><div>{day}</div>{text}<ul>{rows}</ul>")
    assert page_kind(tree, "").type is (PageType.ARTICLE if day else PageType.LIST)
