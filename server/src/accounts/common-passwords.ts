/**
 * Words that many people choose, without marks, digits and signs: English and Vietnamese, keyboard walks, names, places and
 * offices. Source: compiled by us, from patterns and from what is widely known to be common; no leaked list was copied.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
aaa aaaa aaaaaa abc abcabc abcd abcdabcd abcdef abcdefg abcdefgh abcdefghi abcdefghijkl access account admin
administrator agribank always amanda amazing america andrew android angel angels angiang anhanh anhbao anhbinh anhchau
anhchi anhcuong anhdai anhdan anhdangyeu anhdat anhdethuong anhdiep anhdinh anhdong anhduc anhdung anhduy anhgia
anhgiang anhha anhhai anhhanh anhhao anhhien anhhieu anhhoa anhhoai anhhoang anhhong anhhue anhhung anhhuong anhhuy
anhhuyen anhkhai anhkhang anhkhanh anhkhoa anhkien anhkieu anhkim anhlam anhlan anhle anhlien anhlinh anhloan anhloc
anhlong anhluan anhly anhmai anhmanh anhminh anhmy anhnam anhnga anhngan anhngoc anhnguyen anhnhan anhnhat anhnhi
anhnhoem anhnhung anhoanh anhphat anhphong anhphu anhphuc anhphuong anhquan anhquang anhquy anhquyen anhquynh anhsang
anhson anhtai anhtam anhtan anhthang anhthanh anhthao anhthi anhthien anhthinh anhtho anhthu anhthuan anhthuy anhtien
anhtin anhtoan anhtrang anhtri anhtrinh anhtrong anhtruc anhtrung anhtruong anhtu anhtuan anhtung anhtuyet anhuyen
anhvan anhviet anhvinh anhvu anhvy anhxinhdep anhxuan anhyen anhyeuem anlanh anthony anything apple april architecture
arsenal asasas asdasd asdf asdfgh asdfghjkl asdqwe ashley august autumn awesome baby babyboy babygirl bacgiang bacho
bachomuonnam backan baclieu bacninh banana banbe bangkok banhmi banthan bantoi baoanh baobinh baocao baocaonam
baocaoquy baochau baochi baocuong baodai baodan baodangyeu baodat baodethuong baodiep baodinh baodong baoduc baodung
baoduy baogia baogiang baoha baohai baohanh baohao baohiemxahoi baohien baohieu baohoa baohoai baohoang baohong baohue
baohung baohuong baohuy baohuyen baokhai baokhang baokhanh baokhoa baokien baokieu baokim baolam baolan baole baolien
baolinh baoloan baoloc baolong baoluan baoly baomai baomanh baominh baomy baonam baonga baongan baongoc baonguyen
baonhan baonhat baonhi baonhung baooanh baophat baophong baophu baophuc baophuong baoquan baoquang baoquy baoquyen
baoquynh baosang baoson baotai baotam baotan baothang baothanh baothao baothi baothien baothinh baotho baothu baothuan
baothuy baotien baotin baotoan baotrang baotri baotrinh baotrong baotruc baotrung baotruong baotu baotuan baotung
baotuyet baouyen baovan baove baoviet baovinh baovu baovy baoxinhdep baoxuan baoyen barcelona bariavungtau baseball
basketball batman bautroi beanh bear beautiful bebao bebinh bechau bechi beckham becon becung becuong bedai bedan
bedat bediep bedinh bedong beduc bedung beduy begia begiang beha behai behanh behao behien behieu behoa behoai behoang
behong behue behung behuong behuy behuyen beijing bekhai bekhang bekhanh bekhoa bekien bekieu bekim belam belan bele
belien belinh beloan beloc belong beluan bely bemai bemanh beminh bemy benam benga bengan bengoc benguyen benhan
benhat benhi benhung bentre beoanh bephat bephong bephu bephuc bephuong bequan bequang bequy bequyen bequynh besang
beson bestfriend betai betam betan bethang bethanh bethao bethi bethien bethinh betho bethu bethuan bethuy betien
betin betoan betrang betri betrinh betrong betruc betrung betruong betu betuan betung betuyet beuyen bevan beviet
bevinh bevu bevy bexuan beyen beyeu beyonce biahoi bidv bienxanh biet biettuot bimat bimatquandoi binhan binhdangyeu
binhdethuong binhdinh binhduong binhphuoc binhthuan binhxinhdep birthday blahblah blessed blink bmw bocongan
bocongthuong bogiaoduc bogiaothong bome bongda bongdavietnam bongoaigiao bonoivu boquocphong botaichinh bothongtin
bothongtinvatruyenthong bothu botruong botuphap boxaydung boyeu boyte brandon brother btttt buddy bunbo buncha
business buster butterfly callofduty camau camon canbo candy cantho caobang caphe caphesua cat cauvong change changeme
chaoban chaobuoisang charlie chaudangyeu chaudethuong chauxinhdep chelsea cherry chiakhoa chianh chibao chibinh
chichau chichi chicuong chidai chidan chidangyeu chidat chidethuong chidiep chidinh chidong chiduc chidung chiduy
chigia chigiang chiha chihai chihanh chihao chihien chihieu chihoa chihoai chihoang chihong chihue chihung chihuong
chihuy chihuyen chikhai chikhang chikhanh chikhoa chikien chikieu chikim chilam chilan chile chilien chilinh chiloan
chiloc chilong chiluan chily chimai chimanh chiminh chimy china chinam chinga chingan chingoc chinguyen chinhan
chinhat chinhi chinhphu chinhphudientu chinhquyendientu chinhung chioanh chiphat chiphong chiphu chiphuc chiphuong
chiquan chiquang chiquy chiquyen chiquynh chisang chison chitai chitam chitan chithang chithanh chithao chithi
chithien chithinh chitho chithu chithuan chithuy chitien chitin chitoan chitrang chitri chitrinh chitrong chitruc
chitrung chitruong chitu chituan chitung chituyet chiuyen chivan chiviet chivinh chivu chivy chixinhdep chixuan chiyen
chocolate chocon chomeo chongoi chongyeu christ christmas chuoi chutich chuyendoiso chuyenvien cisco coanh cobao
cobinh cochau cochi cocuong codai codan codat codiep codinh codong coduc codung coduy cogia cogiang coha cohai cohanh
cohao cohien cohieu cohoa cohoai cohoang cohong cohue cohung cohuong cohuy cohuyen cokhai cokhang cokhanh cokhoa
cokien cokieu cokim colam colan cole colien colinh coloan coloc colong coluan coly comai comanh cominh company
computer comtam comy conam concop conga congai congan congchuc conghoa conghoaxahoi congnghe congnghethongtin congoc
conguyen congvan congvanden congvandi conhan conhat conhi conhung contrai conyeu conyeume cooanh cookie cool coolest
cophat cophong cophu cophuc cophuong coquan coquang coquy coquyen coquynh cosang cosodulieu coson cotai cotam cotan
cothang cothanh cothao cothi cothien cothinh cotho cothu cothuan cothuy cotien cotin cotoan cotrang cotri cotrinh
cotrong cotruc cotrung cotruong cotu cotuan cotung cotuyet counterstrike couyen covan coviet covinh covu covy coxuan
coyen crazy cuctinhochoa cuctruong cungcapdichvu cuongdangyeu cuongdethuong cuongxinhdep cute daidangyeu daidethuong
daisy daixinhdep daklak daknong dalat danang dandangyeu dandethuong dangcongsan daniel dantri danxinhdep data database
datdangyeu datdethuong datxinhdep david debian december default demo diamond dichvucong dichvucongtructuyen dienbien
diepdangyeu diepdethuong diepxinhdep dinhdangyeu dinhdethuong dinhxinhdep director doanthanhnien docker doclap
doclaptudohanhphuc dog dollar dolphin dongdangyeu dongdethuong dongnai dongque dongthap dongxinhdep dontknow dota
dragon dualeo ducanh ducbao ducbinh ducchau ducchi duccuong ducdai ducdan ducdangyeu ducdat ducdethuong ducdiep
ducdinh ducdong ducdung ducduy ducgia ducgiang ducha duchai duchanh duchao duchien duchieu duchoa duchoai duchoang
duchong duchue duchung duchuong duchuy duchuyen duckhai duckhang duckhanh duckhoa duckien duckieu duckim duclam duclan
ducle duclien duclinh ducloan ducloc duclong ducluan ducly ducmai ducmanh ducminh ducmy ducnam ducnga ducngan ducngoc
ducnguyen ducnhan ducnhat ducnhi ducnhung ducoanh ducphat ducphong ducphu ducphuc ducphuong ducquan ducquang ducquy
ducquyen ducquynh ducsang ducson ductai ductam ductan ducthang ducthanh ducthao ducthi ducthien ducthinh ductho ducthu
ducthuan ducthuy ductien ductin ductoan ductrang ductri ductrinh ductrong ductruc ductrung ductruong ductu ductuan
ductung ductuyet ducuyen ducvan ducviet ducvinh ducvu ducvy ducxinhdep ducxuan ducyen dulieu dungdangyeu dungdethuong
dungxinhdep duydangyeu duydethuong duyxinhdep eagle edcrfv egovernment eight emanh embao embinh emchau emchi emcuong
emdai emdan emdat emdiep emdinh emdong emduc emdung emduy emgia emgiang emha emhai emhanh emhao emhien emhieu emhoa
emhoai emhoang emhong emhue emhung emhuong emhuy emhuyen eminem emkhai emkhang emkhanh emkhoa emkien emkieu emkim
emlam emlan emle emlien emlinh emloan emloc emlong emluan emly emmai emmanh emminh emmy emnam emnga emngan emngoc
emnguyen emnhan emnhat emnhi emnhoanh emnhung emoanh emphat emphong emphu emphuc emphuong emquan emquang emquy emquyen
emquynh emsang emson emtai emtam emtan emthang emthanh emthao emthi emthien emthinh emtho emthu emthuan emthuy emtien
emtin emtoan emtrang emtri emtrinh emtrong emtruc emtrung emtruong emtu emtuan emtung emtuyet emuyen emvan emviet
emvinh emvu emvy emxuan emyen emyeuanh england everything facebook facebookzalo faith family father february ferrari
firewall five flower football forever forgot forgotten fortnite four fpt france freedom friday friend friends funny
gamer gaming george germany giadinhlasomot giangdethuong gmail god godbless gold golden gon goodbye google government
guest guitar hadangyeu hadethuong hagiang haibabon haidangyeu haidethuong haiduong haiphong haixinhdep hala halongbay
hanam hanhchinh hanhchinhcong hanhdangyeu hanhdethuong hanhphuc hanhphucgiadinh hanhxinhdep hanoi hanoifc hanoimuathu
hanoiphocu haodangyeu haodethuong haoxinhdep happiness happy harley hatinh haugiang haxinhdep heart heaven hello
hellokitty helloworld hengaplai hethong hethongbaocao hiendangyeu hiendethuong hienxinhdep hieudangyeu hieudethuong
hieuxinhdep hoabinh hoacuc hoadangyeu hoadao hoadethuong hoahong hoahuongduong hoaidangyeu hoaidethuong hoaixinhdep
hoalan hoamai hoanganh hoanganhgialai hoangbao hoangbinh hoangchau hoangchi hoangcuong hoangdai hoangdan hoangdangyeu
hoangdat hoangdethuong hoangdiep hoangdinh hoangdong hoangduc hoangdung hoangduy hoanggia hoanggiang hoangha hoanghai
hoanghanh hoanghao hoanghien hoanghieu hoanghoa hoanghoai hoanghoang hoanghong hoanghue hoanghung hoanghuong hoanghuy
hoanghuyen hoangkhai hoangkhang hoangkhanh hoangkhoa hoangkien hoangkieu hoangkim hoanglam hoanglan hoangle hoanglien
hoanglinh hoangloan hoangloc hoanglong hoangluan hoangly hoangmai hoangmanh hoangminh hoangmy hoangnam hoangnga
hoangngan hoangngoc hoangnguyen hoangnhan hoangnhat hoangnhi hoangnhung hoangoanh hoangphat hoangphong hoangphu
hoangphuc hoangphuong hoangquan hoangquang hoangquy hoangquyen hoangquynh hoangsang hoangson hoangtai hoangtam
hoangtan hoangthang hoangthanh hoangthao hoangthi hoangthien hoangthinh hoangtho hoangthu hoangthuan hoangthuy
hoangtien hoangtin hoangtoan hoangtrang hoangtri hoangtrinh hoangtrong hoangtruc hoangtrung hoangtruong hoangtu
hoangtuan hoangtung hoangtuyet hoanguyen hoangvan hoangviet hoangvinh hoangvu hoangvy hoangxinhdep hoangxuan hoangyen
hoasen hoaxinhdep hochiminh hockey hoho hoian hoidong hoidongnhandan honda honey hope horse hotmail hottie hue
huedangyeu huedethuong huexinhdep hulk hungdangyeu hungdethuong hungxinhdep hungyen hunter huongdangyeu huongdethuong
huongxinhdep huuanh huubao huubinh huuchau huuchi huucuong huudai huudan huudat huudiep huudinh huudong huuduc huudung
huuduy huugia huugiang huuha huuhai huuhanh huuhao huuhien huuhieu huuhoa huuhoai huuhoang huuhong huuhue huuhung
huuhuong huuhuy huuhuyen huukhai huukhang huukhanh huukhoa huukien huukieu huukim huulam huulan huule huulien huulinh
huuloan huuloc huulong huuluan huuly huumai huumanh huuminh huumy huunam huunga huungan huungoc huunguyen huunhan
huunhat huunhi huunhung huuoanh huuphat huuphong huuphu huuphuc huuphuong huuquan huuquang huuquy huuquyen huuquynh
huusang huuson huutai huutam huutan huuthang huuthanh huuthao huuthi huuthien huuthinh huutho huuthu huuthuan huuthuy
huutien huutin huutoan huutrang huutri huutrinh huutrong huutruc huutrung huutruong huutu huutuan huutung huutuyet
huuuyen huuvan huuviet huuvinh huuvu huuvy huuxuan huuyen huydangyeu huydethuong huyendangyeu huyendethuong
huyenxinhdep huyxinhdep idontknow iloveher ilovehim iloveu iloveyou instagram internet iphone ironman jackson james
january japan jasmine jennifer jessica jesus john jordan joshua july june juniper justin kehoach kekhai kekhaisolieu
ketoan khaidangyeu khaidethuong khaixinhdep khangdangyeu khangdethuong khangxinhdep khanhdangyeu khanhdethuong
khanhhoa khanhxinhdep khoabimat khoadangyeu khoadethuong khoaxinhdep khongbiet khongco khongcomatkhau khongnho
khongquen kiemtoannhanuoc kiendangyeu kiendethuong kiengiang kientruc kientrucchinhphu kientrucchinhphudientu
kienxinhdep kieudangyeu kieudethuong kieuxinhdep killer kimanh kimbao kimbinh kimchau kimchi kimcuong kimdai kimdan
kimdangyeu kimdat kimdethuong kimdiep kimdinh kimdong kimduc kimdung kimduy kimgia kimgiang kimha kimhai kimhanh
kimhao kimhien kimhieu kimhoa kimhoai kimhoang kimhong kimhue kimhung kimhuong kimhuy kimhuyen kimkhai kimkhang
kimkhanh kimkhoa kimkien kimkieu kimlam kimlan kimle kimlien kimlinh kimloan kimloc kimlong kimluan kimly kimmai
kimmanh kimminh kimmy kimnam kimnga kimngan kimngoc kimnguyen kimnhan kimnhat kimnhi kimnhung kimoanh kimphat kimphong
kimphu kimphuc kimphuong kimquan kimquang kimquy kimquyen kimquynh kimsang kimson kimtai kimtam kimtan kimthang
kimthanh kimthao kimthi kimthien kimthinh kimtho kimthu kimthuan kimthuy kimtien kimtin kimtoan kimtrang kimtri
kimtrinh kimtrong kimtruc kimtrung kimtruong kimtu kimtuan kimtung kimtuyet kimuyen kimvan kimviet kimvinh kimvu kimvy
kimxinhdep kimxuan kimyen king kitten kitty kontum korea laichau lamborghini lamdangyeu lamdethuong lamdong lamxinhdep
landangyeu landethuong lang langque langson lanhdao lanxinhdep laocai ledangyeu ledethuong lexinhdep liendangyeu
liendethuong lienxinhdep lightning lily linhdangyeu linhdethuong linhxinhdep linux lion liverpool lkjhgfdsa
loandangyeu loandethuong loanxinhdep locdangyeu locdethuong locxinhdep login logon london longan longdangyeu
longdethuong longxinhdep love lovely lover lovers loveyou luandangyeu luandethuong luanxinhdep lucky luckyday luutru
lydangyeu lydethuong lyxinhdep maggie maidangyeu maidethuong mainhoem maixinhdep manager manchester mangluoi manhcong
manhdangyeu manhdethuong manhxinhdep manutd maradona march mario master matkhau matkhaucu matkhaucuatoi
matkhaudangnhap matkhaudemo matkhaumacdinh matkhaumoi matkhautaikhoan matna matrix matthew mattrang mattroi may maychu
maymanh meocon mercedes messi metallica meyeu michael michelle microsoft million minecraft minhanh minhbao minhbinh
minhchau minhchi minhcuong minhdai minhdan minhdangyeu minhdat minhdethuong minhdiep minhdinh minhdong minhduc
minhdung minhduy minhgia minhgiang minhha minhhai minhhanh minhhao minhhien minhhieu minhhoa minhhoai minhhoang
minhhong minhhue minhhung minhhuong minhhuy minhhuyen minhkhai minhkhang minhkhanh minhkhoa minhkien minhkieu minhkim
minhlam minhlan minhle minhlien minhlinh minhloan minhloc minhlong minhluan minhly minhmai minhmanh minhmy minhnam
minhnga minhngan minhngoc minhnguyen minhnhan minhnhat minhnhi minhnhung minhoanh minhphat minhphong minhphu minhphuc
minhphuong minhquan minhquang minhquy minhquyen minhquynh minhsang minhson minhtai minhtam minhtan minhthang minhthanh
minhthao minhthi minhthien minhthinh minhtho minhthu minhthuan minhthuy minhtien minhtin minhtoan minhtrang minhtri
minhtrinh minhtrong minhtruc minhtrung minhtruong minhtu minhtuan minhtung minhtuyet minhuyen minhvan minhviet
minhvinh minhvu minhvy minhxinhdep minhxuan minhyen minister mnbvcxz mobifone momo monday money monkey morning motcua
motcuadientu mothaiba mothaibabonnam mother motmotmot mouse music mydangyeu mydethuong mylove mypass mypassword mysql
myxinhdep namdangyeu namdethuong namdinh namxinhdep naruto network newpassword newyear newyork neymar ngadangyeu
ngadethuong ngandangyeu ngandethuong nganhangnhanuoc nganxinhdep ngaxinhdep nghean ngocanh ngocbao ngocbinh ngocchau
ngocchi ngoccuong ngocdai ngocdan ngocdangyeu ngocdat ngocdethuong ngocdiep ngocdinh ngocdong ngocduc ngocdung ngocduy
ngocgia ngocgiang ngocha ngochai ngochanh ngochao ngochien ngochieu ngochoa ngochoai ngochoang ngochong ngochue
ngochung ngochuong ngochuy ngochuyen ngockhai ngockhang ngockhanh ngockhoa ngockien ngockieu ngockim ngoclam ngoclan
ngocle ngoclien ngoclinh ngocloan ngocloc ngoclong ngocluan ngocly ngocmai ngocmanh ngocminh ngocmy ngocnam ngocnga
ngocngan ngocnguyen ngocnhan ngocnhat ngocnhi ngocnhung ngocoanh ngocphat ngocphong ngocphu ngocphuc ngocphuong
ngocquan ngocquang ngocquy ngocquyen ngocquynh ngocsang ngocson ngoctai ngoctam ngoctan ngocthang ngocthanh ngocthao
ngocthi ngocthien ngocthinh ngoctho ngocthu ngocthuan ngocthuy ngoctien ngoctin ngoctoan ngoctrang ngoctri ngoctrinh
ngoctrong ngoctruc ngoctrung ngoctruong ngoctu ngoctuan ngoctung ngoctuyet ngocuyen ngocvan ngocviet ngocvinh ngocvu
ngocvy ngocxinhdep ngocxuan ngocyen ngoisao nguoidung nguyendangyeu nguyendethuong nguyenxinhdep nhandangyeu
nhandethuong nhanuoc nhanxinhdep nhatdangyeu nhatdethuong nhatrang nhatxinhdep nhidangyeu nhidethuong nhidong
nhixinhdep nhoanh nhoem nhoroi nhungdangyeu nhungdethuong nhungxinhdep nicole night nine ninhbinh ninhthuan ninja
nintendo nirvana nobody nokia nopassword nothing november nuinon nuocmam nuocvietnam oanhdangyeu oanhdethuong
oanhxinhdep october office oldpassword one onetwo onetwothree oracle orange ourpassword outlook panda paris pass
passphrase password passwordpassword passwords peace peach personal phatdangyeu phatdethuong phatloc phattai
phatxinhdep phobo phochutich phoenix phogiamdoc phongdangyeu phongdethuong phongxinhdep photruongphong phucdangyeu
phucdethuong phucxinhdep phudangyeu phudethuong phuongdangyeu phuongdethuong phuongxinhdep phuquoc phutho phuxinhdep
phuyen piano player playstation poiuytrewq pokemon porsche postgres president pretty prince princess private pubg
public puppy qazqaz qazwsx qazwsxedc qqqqqq quandangyeu quandethuong quangbinh quangdangyeu quangdethuong quangnam
quangngai quangninh quangtri quangxinhdep quantri quantrihethong quantrivien quanxinhdep queen quehuong quehuongtoi
quenmat quenmatkhau quenroi quydangyeu quydethuong quyendangyeu quyendethuong quyenxinhdep quynhdangyeu quynhdethuong
quynhxinhdep quyxinhdep qweasd qweasdzxc qweqwe qwert qwerty qwertyui qwertyuiop rabbit rainbow ranger realmadrid
redhat remember rememberme report reporting rfvtgb rich rihanna robert roblox rock ronaldo rongden rongvang root rose
router sacombank sai saigon saigonxinhdep samantha samsung samurai sangdangyeu sangdethuong sangxinhdep sapa saturday
saurieng secret secrets security seoul september server service seven sexy shadow shanghai shark signin silver
singapore sister six slna smile smiley snake sobaytam soccer soctrang solieu somebody someone something sondangyeu
sondethuong songbien sonic sonla sonxinhdep sony sothongtin sothongtinvatruyenthong sotttt spider spiderman spring
startrek starwars storm strawberry suckhoe sucsockhoe summer summertime sunday sunflower sunshine superman superuser
support suteu suzuki sweet sweetie sweety switch system taidangyeu taidethuong taikhoan taixinhdep tambiet tamdangyeu
tamdethuong tamquyen tamxinhdep tandangyeu tandethuong tanxinhdep taylor tayninh techcombank temp temporary ten tennis
test tester testing thaibinh thainguyen thangdangyeu thangdethuong thangxinhdep thanhanh thanhbao thanhbinh thanhchau
thanhchi thanhcong thanhcuong thanhdai thanhdan thanhdangyeu thanhdat thanhdethuong thanhdiep thanhdinh thanhdong
thanhduc thanhdung thanhduy thanhgia thanhgiang thanhha thanhhai thanhhanh thanhhao thanhhien thanhhieu thanhhoa
thanhhoai thanhhoang thanhhong thanhhue thanhhung thanhhuong thanhhuy thanhhuyen thanhkhai thanhkhang thanhkhanh
thanhkhoa thanhkien thanhkieu thanhkim thanhlam thanhlan thanhle thanhlien thanhlinh thanhloan thanhloc thanhlong
thanhluan thanhly thanhmai thanhmanh thanhminh thanhmy thanhnam thanhnga thanhngan thanhngoc thanhnguyen thanhnhan
thanhnhat thanhnhi thanhnhung thanhnien thanhnienonline thanhoanh thanhphat thanhpho thanhphong thanhphu thanhphuc
thanhphuong thanhquan thanhquang thanhquy thanhquyen thanhquynh thanhsang thanhson thanhtai thanhtam thanhtan
thanhthang thanhthao thanhthi thanhthien thanhthinh thanhtho thanhthu thanhthuan thanhthuy thanhtien thanhtin
thanhtoan thanhtrachinhphu thanhtrang thanhtri thanhtrinh thanhtrong thanhtruc thanhtrung thanhtruong thanhtu
thanhtuan thanhtung thanhtuyet thanhuyen thanhvan thanhviet thanhvinh thanhvu thanhvy thanhxinhdep thanhxuan thanhyen
thaodangyeu thaodethuong thaoxinhdep thayanh thaybao thaybinh thaychau thaychi thaycuong thaydai thaydan thaydat
thaydiep thaydinh thaydong thayduc thaydung thayduy thaygia thaygiang thayha thayhai thayhanh thayhao thayhien
thayhieu thayhoa thayhoai thayhoang thayhong thayhue thayhung thayhuong thayhuy thayhuyen thaykhai thaykhang thaykhanh
thaykhoa thaykien thaykieu thaykim thaylam thaylan thayle thaylien thaylinh thayloan thayloc thaylong thayluan thayly
thaymai thaymanh thayminh thaymy thaynam thaynga thayngan thayngoc thaynguyen thaynhan thaynhat thaynhi thaynhung
thayoanh thayphat thayphong thayphu thayphuc thayphuong thayquan thayquang thayquy thayquyen thayquynh thaysang
thayson thaytai thaytam thaytan thaythang thaythanh thaythao thaythi thaythien thaythinh thaytho thaythu thaythuan
thaythuy thaytien thaytin thaytoan thaytrang thaytri thaytrinh thaytrong thaytruc thaytrung thaytruong thaytu thaytuan
thaytung thaytuyet thayuyen thayvan thayviet thayvinh thayvu thayvy thayxuan thayyen thecong thegioididong thianh
thibao thibinh thichau thichi thicuong thidai thidan thidangyeu thidat thidethuong thidiep thidinh thidong thiduc
thidung thiduy thiendangyeu thiendethuong thienxinhdep thieunien thigia thigiang thiha thihai thihanh thihao thihien
thihieu thihoa thihoai thihoang thihong thihue thihung thihuong thihuy thihuyen thikhai thikhang thikhanh thikhoa
thikien thikieu thikim thilam thilan thile thilien thilinh thiloan thiloc thilong thiluan thily thimai thimanh thiminh
thimy thinam thinga thingan thingoc thinguyen thinhan thinhat thinhdangyeu thinhdethuong thinhi thinhung thinhxinhdep
thioanh thiphat thiphong thiphu thiphuc thiphuong thiquan thiquang thiquy thiquyen thiquynh thisang thisismypassword
thison thitai thitam thitan thithang thithanh thithao thithien thithinh thitho thithu thithuan thithuy thitien thitin
thitoan thitrang thitri thitrinh thitrong thitruc thitrung thitruong thitu thituan thitung thituyet thiuyen thivan
thiviet thivinh thivu thivy thixinhdep thixuan thiyen thodangyeu thodethuong thomas thongke thongtin
thongtinvatruyenthong thoxinhdep three thuandangyeu thuandethuong thuanh thuanxinhdep thuathienhue thubao thubinh
thuchau thuchi thucuong thudai thudan thudangyeu thudat thudethuong thudiep thudinh thudo thudohanoi thudong thuduc
thudung thuduy thugia thugiang thuha thuhai thuhanh thuhao thuhien thuhieu thuhoa thuhoai thuhoang thuhong thuhue
thuhung thuhuong thuhuy thuhuyen thukhai thukhang thukhanh thukhoa thukien thukieu thukim thuky thulam thulan thule
thulien thulinh thuloan thuloc thulong thuluan thuly thumai thumanh thuminh thumy thunam thunder thunga thungan
thungoc thunguyen thunhan thunhat thunhi thunhung thuoanh thuphat thuphong thuphu thuphuc thuphuong thuquan thuquang
thuquy thuquyen thuquynh thursday thusang thuson thutai thutam thutan thuthang thuthanh thuthao thuthi thuthien
thuthinh thutho thuthuan thuthuy thutien thutin thutoan thutrang thutri thutrinh thutrong thutruc thutrung thutruong
thutu thutuan thutung thutuong thutuyet thuuyen thuvan thuviet thuvinh thuvu thuvy thuxinhdep thuxuan thuydangyeu
thuydethuong thuyen thuyxinhdep tienbac tiendangyeu tiendethuong tiengiang tiensinhvat tienxinhdep tiger tiktok
tindangyeu tindethuong tinhban tinhoc tinhochoa tinhyeu tinhyeucuatoi tinxinhdep toandangyeu toandethuong toanxinhdep
toimat toiyeuanh toiyeuban toiyeubao toiyeubinh toiyeuchau toiyeuchi toiyeucuong toiyeudai toiyeudan toiyeudat
toiyeudiep toiyeudinh toiyeudong toiyeuduc toiyeudung toiyeuduy toiyeuem toiyeugia toiyeugiang toiyeuha toiyeuhai
toiyeuhanh toiyeuhao toiyeuhien toiyeuhieu toiyeuhoa toiyeuhoai toiyeuhoang toiyeuhong toiyeuhue toiyeuhung
toiyeuhuong toiyeuhuy toiyeuhuyen toiyeukhai toiyeukhang toiyeukhanh toiyeukhoa toiyeukien toiyeukieu toiyeukim
toiyeulam toiyeulan toiyeule toiyeulien toiyeulinh toiyeuloan toiyeuloc toiyeulong toiyeuluan toiyeuly toiyeumai
toiyeumanh toiyeuminh toiyeumy toiyeunam toiyeunga toiyeungan toiyeungoc toiyeunguyen toiyeunhan toiyeunhat toiyeunhi
toiyeunhung toiyeuoanh toiyeuphat toiyeuphong toiyeuphu toiyeuphuc toiyeuphuong toiyeuquan toiyeuquang toiyeuquy
toiyeuquyen toiyeuquynh toiyeusang toiyeuson toiyeutai toiyeutam toiyeutan toiyeuthang toiyeuthanh toiyeuthao
toiyeuthi toiyeuthien toiyeuthinh toiyeutho toiyeuthu toiyeuthuan toiyeuthuy toiyeutien toiyeutin toiyeutoan
toiyeutrang toiyeutri toiyeutrinh toiyeutrong toiyeutruc toiyeutrung toiyeutruong toiyeutu toiyeutuan toiyeutung
toiyeutuyet toiyeuuyen toiyeuvan toiyeuviet toiyeuvietnam toiyeuvinh toiyeuvu toiyeuvy toiyeuxuan toiyeuyen tokyo
toyota tphcm trada trangdangyeu trangdethuong trangxinhdep trasua trautrang trauvang travinh tridangyeu tridethuong
trinhdangyeu trinhdethuong trinhxinhdep trixinhdep trongdangyeu trongdethuong trongxinhdep trucdangyeu trucdethuong
trucxinhdep truelove trungdangyeu trungdethuong trungxinhdep truongdangyeu truongdethuong truongphong truongxinhdep
trust trustno truyenthong tuananh tuanbao tuanbinh tuanchau tuanchi tuancuong tuandai tuandan tuandangyeu tuandat
tuandethuong tuandiep tuandinh tuandong tuanduc tuandung tuanduy tuangia tuangiang tuanha tuanhai tuanhanh tuanhao
tuanhien tuanhieu tuanhoa tuanhoai tuanhoang tuanhong tuanhue tuanhung tuanhuong tuanhuy tuanhuyen tuankhai tuankhang
tuankhanh tuankhoa tuankien tuankieu tuankim tuanlam tuanlan tuanle tuanlien tuanlinh tuanloan tuanloc tuanlong
tuanluan tuanly tuanmai tuanmanh tuanminh tuanmy tuannam tuannga tuanngan tuanngoc tuannguyen tuannhan tuannhat
tuannhi tuannhung tuanoanh tuanphat tuanphong tuanphu tuanphuc tuanphuong tuanquan tuanquang tuanquy tuanquyen
tuanquynh tuansang tuanson tuantai tuantam tuantan tuanthang tuanthanh tuanthao tuanthi tuanthien tuanthinh tuantho
tuanthu tuanthuan tuanthuy tuantien tuantin tuantoan tuantrang tuantri tuantrinh tuantrong tuantruc tuantrung
tuantruong tuantu tuantung tuantuyet tuanuyen tuanvan tuanviet tuanvinh tuanvu tuanvy tuanxinhdep tuanxuan tuanyen
tudangyeu tudethuong tudo tuesday tungdangyeu tungdethuong tungxinhdep tuoitre turtle tuxinhdep tuyenquang
tuyetdangyeu tuyetdethuong tuyetmat tuyetxinhdep twitter tyler ubnd ubuntu unicorn united user uyban uybannhandan
uyendangyeu uyendethuong uyenxinhdep vananh vanbao vanbinh vanchau vanchi vancuong vandai vandan vandangyeu vandat
vandethuong vandiep vandinh vandong vanduc vandung vanduy vangia vangiang vanha vanhai vanhanh vanhao vanhien vanhieu
vanhoa vanhoai vanhoang vanhong vanhue vanhung vanhuong vanhuy vanhuyen vankhai vankhang vankhanh vankhoa vankien
vankieu vankim vanlam vanlan vanle vanlien vanlinh vanloan vanloc vanlong vanluan vanly vanmai vanmanh vanminh vanmy
vannam vannga vanngan vanngoc vannguyen vannhan vannhat vannhi vannhung vanoanh vanphat vanphong vanphongbo
vanphonguyban vanphu vanphuc vanphuong vanquan vanquang vanquy vanquyen vanquynh vansang vanson vantai vantam vantan
vanthang vanthanh vanthao vanthi vanthien vanthinh vantho vanthu vanthuan vanthuy vantien vantin vantoan vantrang
vantri vantrinh vantrong vantruc vantrung vantruong vantu vantuan vantung vantuyet vanuyen vanviet vanvinh vanvu vanvy
vanxinhdep vanxuan vanyen vienchuc vietcombank vietdangyeu vietdethuong vietinbank vietnam vietnamdatnuoctoi
vietnamvodich viettel vietxinhdep vinaphone vinhdangyeu vinhdethuong vinhlong vinhphuc vinhxinhdep vnexpress vnpt
vudangyeu vudethuong vuxinhdep vydangyeu vydethuong vyxinhdep warrior wednesday welcome whatever whoami whoknows
william windows winter wolf wsxedc wsxwsx xbox xinchao xinloi xoai xxxxxx xyzxyz yahoo yamaha yenbai yendangyeu
yendethuong yenxinhdep yeuanh yeuanhmai yeubao yeubaomai yeubinh yeubinhmai yeuchau yeuchaumai yeuchi yeuchimai yeucon
yeucongai yeucontrai yeucuong yeucuongmai yeudai yeudaimai yeudan yeudanmai yeudat yeudatmai yeudiep yeudiepmai
yeudinh yeudinhmai yeudong yeudongmai yeuduc yeuducmai yeudung yeudungmai yeuduy yeuduymai yeuem yeuemmai yeugia
yeugiadinh yeugiamai yeugiang yeugiangmai yeuha yeuhai yeuhaimai yeuhamai yeuhanh yeuhanhmai yeuhao yeuhaomai yeuhien
yeuhienmai yeuhieu yeuhieumai yeuhoa yeuhoai yeuhoaimai yeuhoamai yeuhoang yeuhoangmai yeuhong yeuhongmai yeuhue
yeuhuemai yeuhung yeuhungmai yeuhuong yeuhuongmai yeuhuy yeuhuyen yeuhuyenmai yeuhuymai yeukhai yeukhaimai yeukhang
yeukhangmai yeukhanh yeukhanhmai yeukhoa yeukhoamai yeukien yeukienmai yeukieu yeukieumai yeukim yeukimmai yeulam
yeulammai yeulan yeulanmai yeule yeulemai yeulien yeulienmai yeulinh yeulinhmai yeuloan yeuloanmai yeuloc yeulocmai
yeulong yeulongmai yeuluan yeuluanmai yeuly yeulymai yeumai yeumaimai yeumanh yeumanhmai yeuminh yeuminhmai yeumy
yeumymai yeunam yeunammai yeunga yeungamai yeungan yeunganmai yeungoc yeungocmai yeunguyen yeunguyenmai yeunhan
yeunhanmai yeunhat yeunhatmai yeunhi yeunhimai yeunhung yeunhungmai yeuoanh yeuoanhmai yeuphat yeuphatmai yeuphong
yeuphongmai yeuphu yeuphuc yeuphucmai yeuphumai yeuphuong yeuphuongmai yeuquan yeuquang yeuquangmai yeuquanmai yeuquy
yeuquyen yeuquyenmai yeuquymai yeuquynh yeuquynhmai yeusang yeusangmai yeuson yeusonmai yeutai yeutaimai yeutam
yeutammai yeutan yeutanmai yeuthang yeuthangmai yeuthanh yeuthanhmai yeuthao yeuthaomai yeuthi yeuthien yeuthienmai
yeuthimai yeuthinh yeuthinhmai yeutho yeuthomai yeuthu yeuthuan yeuthuanmai yeuthumai yeuthuy yeuthuymai yeutien
yeutienmai yeutin yeutinmai yeutoan yeutoanmai yeutrang yeutrangmai yeutri yeutrimai yeutrinh yeutrinhmai yeutrong
yeutrongmai yeutruc yeutrucmai yeutrung yeutrungmai yeutruong yeutruongmai yeutu yeutuan yeutuanmai yeutumai yeutung
yeutungmai yeutuyet yeutuyetmai yeuuyen yeuuyenmai yeuvan yeuvanmai yeuviet yeuvietmai yeuvietnam yeuvinh yeuvinhmai
yeuvu yeuvumai yeuvy yeuvymai yeuxuan yeuxuanmai yeuyen yeuyenmai yourpassword youtube zalo zaqxsw zelda zero zidane
zing zingme zxcv zxcvbn zxcvbnm zxczxc zzzzzz
`
    .trim()
    .split(/\s+/),
);
