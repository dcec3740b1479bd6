export const id = 2763;
export const ids = [2763,2488];
export const modules = {

2488:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  loadPublicRoots: () => (/* binding */ loadPublicRoots)
});
/*
 * Made by scripts/make-public-roots.ts: do not edit. 185 roots, SHA-256 of the DER, from Node
 * 18.0.0, 18.13.0, 18.15.0, 18.17.0, 18.18.0, 18.19.1, 18.20.0, 18.20.7, 18.20.8, 19.0.0, 19.2.0,
 * 19.5.0, 19.8.1, 20.0.0, 20.13.0, 20.19.6, 20.20.1, 20.20.2, 21.0.0, 21.6.0, 21.7.3, 22.0.0, 22.15.0,
 * 22.22.3, 22.23.3, 23.0.0, 23.6.1, 23.11.1, 24.0.0, 24.11.0, 24.21.0, 25.0.0, 25.6.0, 25.9.0, 26.0.0,
 * 26.5.1, 26.10.0
 * and from Debian's ca-certificates
 * 20230311+deb12u1, 20250419~deb12u2
 */
const FINGERPRINTS = `
018e13f0772532cf809bd1b17281867283fc48c6e13be9c69812854a490c1b05
02bdf96e2a45dd9bf18fc7e1dbdf21a0379ba3c9c2610344cfd8d606fec1ed81
02ed0eb28c14da45165c566791700d6451d7fb56f0b2ab1d3b8eb070e56edff5
0376ab1d54c5f9803ce4b2e201a0ee7eef7b57b636e8a93c9b8d4860c96f5fa7
04048028bf1f2864d48f9ad4d83294366a828856553f3b14303f90147f5d40ef
0552e6f83fdf65e8fa9670e666df28a4e21340b510cbe52566f97c4fb94b2bd1
0687260331a72403d909f105e69bcf0d32e1bd2493ffc6d9206d11bcd6770739
06c08d7dafd876971eb1124fe67f847ec0c7a158d3ea53cbe940e2ea9791f4c3
0753e940378c1bd5e3836e395daea5cb839e5046f1bd0eae1951cf10fec7c965
08170d1aa36453901a2f959245e347db0c8d37abaabc56b81aa100dc958970db
098e08a91dbbf77478b96cceb89b1413a5da37b7c862606a955deb07179f4326
0a81ec5a929777f145904af38d5d509f66b5e2c58fcdb531058b0e17f3f0b41b
0c2cd63df7806fa399ede809116b575bf87989f06518f9808c860503178baf66
11437cda7bb45e41365f45b39a38986b0de00def348e0c7bb0873633800bc38b
125609aa301da0a249b97a8239cb6a34216f44dcac9f3954b14292f2e8c8608f
1435f225c5d252d7a21948cc3ce62aecfa88001e3dd72d1cc3555100eb372f93
1465fa205397b876faa6f0a9958e5590e40fcc7faa4fb7c2c8677521fb5fb658
15d5b8774619ea7d54ce1ca6d0b0c403e037a917f131e8a04e1e6b7a71babce5
15f0ba00a3ac7af3ac884c072b1011a077bd77c097f40164b2f8598abd83860c
16af57a9f676b0ab126095aa5ebadef22ab31119d644ac95cd4b93dbf3f26aeb
1793927a0614549789adce2f8f34f7f0b66d0f3ae3a3b84d21ec15dbba4fadc7
179fbc148a3dd00fd24ea13458cc43bfa7f59c8182d783a513f6ebec100c8924
18ce6cfe7bf14e60b2e347b8dfe868cb31d02ebb3ada271569f50343b46db3a4
18f1fc7f205df8adddeb7fe007dd57e3af375a9c4d8d73546bf4f1fed1e18d35
193144f431e0fddb740717d4de926a571133884b4360d30e272913cbe660ce41
1ba5b2aa8c65401a82960118f80bec4f62304d83cec4713a19c39c011ea46db4
22a2c1f7bded704cc1e701b5f408c310880fe956b5de2a4a44f99c873a25a7c8
242b69742fcb1e5b2abf98898b94572187544e5b4d9911786573621f6a74b82c
24a55c2ab051442d0617766541239a4ad032d7c55175aa34ffde2fbc4f5c5294
2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f
2a575471e31340bc21581cbd2cf13e158463203ece94bcf9d3cc196bf09a5472
2cabeafe37d06ca22aba7391c0033d25982952c453647349763a3ab5ad6ccf69
2ce1cb0bf9d2f9e102993fbe215152c3b2dd0cabde1c68e5319b839154dbb7f5
2e44102ab58cb85419451c8e19d9acf3662cafbc614b6a53960a30f7d0e2eb41
2e7bf16cc22485a7bbe2aa8696750761b0ae39be3b2fe9d0cc6d4ef73491425c
2ffb7f813bbbb3c89ab4e8162d0f16d71509a830cc9d73c262e5140875d1ad4a
30d0895a9a448a262091635522d1f52010b5867acae12c78ef958fd4f4389f2f
30fbba2c32238e2a98547af97931e550428b9b3f1c8eeb6633dcfa86c5b27dd3
31ad6648f8104138c738f39ea4320133393e3a18cc02296ef97c2ac9ef6731d0
3417bb06cc6007da1b961c920b8ab4ce3fad820e4aa30b9acbc4a74ebdcebc65
349dfa4058c5e263123b398ae795573c4e1313c83fe68f93556cd5e8031b3c7d
34d8a73ee208d9bcdb0d956520934b4e40e69482596e8b6f73c8426b010a6f48
358df39d764af9e1b766e9c972df352ee15cfac227af6ad1d70e8e4a6edcba02
371a00dc0533b3721a7eeb40e8419e70799d2b0a0f2c1d80693165f7cec4ad75
3c5f81fea5fab82c64bfa2eaecafcde8e077fc8620a7cae537163df36edbf378
3e9099b5015e8f486c00bcea9d111ee721faba355a89bcf1df69561e3dc6325c
3f034bb5704d44b2d08545a02057de93ebf3905fce721acbc730c06ddaee904e
3f63bb2814be174ec8b6439cf08d6d56f0b7c405883a5648a334424d6b3ec558
3f99cc474acfce4dfed58794665e478d1547739f2e780f1bb4ca9b133097d401
40f6af0346a99aa1cd1d555a4e9cce62c7f9634603ee406615833dc8c8d00367
4200f5043ac8590ebb527d209ed1503029fbcbd41ca1b506ec27f15ade7dac69
4348a0e9444c78cb265e058d5e8944b4d84f9662bd26db257f8934a443c70161
43df5774b03e7fef5fe40d931a7bedf1bb2e6b42738c4e6d3841103d3aa7f339
44b545aa8a25e65a73ca15dc27fc36d24c1cb9953a066539b11582dc487b4833
45140b3247eb9cc8c5b4f0d7b53091f73292089e6e5a63e2749dd3aca9198eda
46edc3689046d53a453fb3104ab80dcaec658b2660ea1629dd7e867990648716
49e7a442acf0ea6287050054b52564b650e4f49e42e348d6aa38e039e957b1c1
4b009c1034494f9ab56bba3ba1d62731fc4d20d8955adcec10a925607261e338
4d2491414cfe956746ec4cefa6cf6f72e28a1329432f9d8a907ac4cb5dadc15a
4fa3126d8d3a11d1c4855a4f807cbad6cf919d3a5a88b03bea2c6372d93c40c9
4ff460d54b9c86dabfbcfc5712e0400d2bed3fbc4d4fbdaa86e06adcd2a9ad7a
513b2cecb810d4cde5dd85391adfc6c2dd60d87bb736d2b521484aa47a0ebef6
52f0e1c4e58ec629291b60317f074671b85d7ea80d5b07273463534b32b40234
552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988
554153b13d2cf9ddb753bfbe1a4e0ae08d0aa4187058fe60a2b862b2e4b87bcb
55903859c8c0c3ebb8759ece4e2557225ff5758bbd38ebd48276601e1bd58097
55926084ec963a64b96e2abe01ce0ba86a64fbfebcc7aab5afc155b37fd76066
568d6905a2c88708a4b3025190edcfedb1974a606a13c6e5290fcb2ae63edab5
574df6931e278039667b720afdc1600fc27eb66dd3092979fb73856487212882
578af4ded0853f4e5998db4aeaf9cbea8d945f60b620a38d1a3c13b2bc7ba8e1
57de0583efd2b26e0361da99da9df4648def7ee8441c3b728afa9bcde0f9b26a
59769007f7685d0fcd50872f9f95d5755a5b2b457d81f3692b610a98672f0e1b
5a2fc03f0c83b090bbfa40604b0988446c7636183df9846e17101a447fb8efd6
5a885db19c01d912c5759388938cafbbdf031ab2d48e91ee15589b42971d039c
5c58468d55f58e497e743982d2b50010b6d165374acf83a7d4a32db768c4408e
5cc3d78e4e1d5e45547a04e6873e64f90cf9536d1ccc2ef800f355c4c5fd70fd
5d56499be4d2e08bcfcad08a3e38723d50503bde706948e42f55603019e528ae
62dd0be9b9f50a163ea0f8e75c053b1eca57ea55c8688f647c6881f2c8357b95
657cfe2fa73faa38462571f332a2363a46fce7020951710702cdfbb6eeda3305
69729b8e15a86efc177a57afb7171dfc64add28c2fca8cf1507e34453ccb1470
6ab2ab75f51cb4f4f0156203fbf6f646232f514be059f62833308b82b4d72db1
6b328085625318aa50d173c98d8bda09d57e27413d114cf787a0f5d06c030cf6
6b9c08e86eb0f767cfad65cd98b62149e5494a67f5845e7bd1ed019f27b86bd6
6c61dac3a2def031506be036d2a6fe401994fbd13df9c8d466599274c446ec98
6dc47172e01cbcb0bf62580d895fe2b8ac9ad4f873801e0c10b9c837d21eb177
70a73f7f376b60074248904534b11482d5bf0e698ecc498df52577ebf2e93b9a
71cca5391f9e794b04802530b363e121da8a3043bb26662fea4dca7fc951a4bd
73c176434f1bc6d5adf45b0e76e727287c8de57616c1e6e6141a2b2cbc7d8e4c
7431e5f4c3c1ce4690774f0b61e05440883ba9a01ed00ba6abd7806ed3b118cf
77b82cd8644c4305f7acc5cb156b45675004033d51c60c6202a8e0c33467d3a0
7bb647a62aeeac88bf257aa522d01ffea395e0ab45c73f93f65654ec38f25a06
7d05ebb682339f8c9451ee094eebfefa7953a114edb2f44949452fab7d2fc185
7e37cb8b4c47090cab36551ba6f45db840680fba166a952db100717f43053fc2
81a9088ea59fb364c548a6f85559099b6f0405efbf18e5324ec9f457ba00112f
8560f91c3624daba9570b5fea0dbe36ff11a8323be9486854fb3f34a5571198d
85666a562ee0be5ce925c1d8890a6f76a87ec16d4d7d5f29ea7419cf20123b69
85a0dd7dd720adb7ff05f83d542b209dc7ff4528f7d677b18389fea5e5c49e86
86a1ecba089c4a8d3bbe2734c612ba341d813e043cf9e8a862cd5c57a36bbe6b
873f4685fa7f563625252e6d36bcd7f16fc24951f264e47e1b954f4908cdca13
88497f01602f3154246ae28c4d5aef10f1d87ebb76626f4ae0b7f95ba7968799
88ef81de202eb018452e43f864725cea5fbd1fc2d9d205730709c5d8b8690f46
88f438dcf8ffd1fa8f429115ffe5f82ae1e06e0c70c375faad717b34a49e7265
8a71de6559336f426c26e53880d00d88a18da4c6a91f0dcb6194e206c5c96387
8a866fd1b276b57e578e921c65828a2bed58e9f2f288054134b7f1f4bfc9cc74
8d25cd97229dbf70356bda4eb3cc734031e24cf00fafcfd32dc76eb5841c7ea8
8e8221b2e7d4007836a1672f0dcc299c33bc07d316f132fa1a206d587150f1ce
8ecde6884f3d87b1125ba31ac3fcb13d7016de7f57cc904fe1cb97c6ae98196e
8faf7d2e2cb4709bb8e0b33666bf75a5dd45b5de480f8ea8d4bfe6bebc17f2ed
8fe4fb0af93a4d0d67db0bebb23e37c71bf325dcbcdd240ea04daf58b47e1840
91e2f5788d5810eba7ba58737de1548a8ecacd014598bc0b143e041b17052552
945bbc825ea554f489d1fd51a73ddf2ea624ac7019a05205225c22a78ccfa8b4
960adf0063e96356750c2965dd0a0867da0b9cbd6e77714aeafb2349ab393da3
96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6
97552015f5ddfc3c8788c006944555408894450084f100867086bc1a2bb58dc8
9a114025197c5bb95d94e63d55cd43790847b646b23cdf11ada4a00eff15fb48
9a296a5182d1d451a2e37f439b74daafa267523329f90f9a0d2007c334e23c9a
9a6ec012e1a7da9dbe34194d478ad7c0db1822fb071df12981496ed104384113
9ae36232a5189ffddb353dfd26520c015395d22777dac59db57b98c089a651e6
9bea11c976fe014764c1be56a6f914b5a560317abd9988393382e5161aa0493c
a040929a02ce53b4acf4f2ffc6981ce4496f755e6d45fe0b2a692bcd52523f36
a1339d33281a0b56e557d3d32b1ce7f9367eb094bd5fa72a7e5004c8ded7cafe
b085d70b964f191a73e4af0d54ae7a0e07aafdaf9b71dd0862138ab7325a24a2
b0bfd52bb0d7d9bd92bf5d4dc13da255c02c542f378365ea893911f55e55f23c
b2fae53e14ccd7ab9212064701ae279c1d8988facb775fa8a008914e663988a8
b4585f22e4ac756a4e8612a1361c5d9d031a93fd84febb778fa3068b0fc42dc2
b49141502d00663d740f2e7ec340c52800962666121a36d09cf7dd2b90384fb4
b676f2eddae8775cd36cb0f63cd1d4603961f49e6265ba013a2f0307b6d0b804
bc104f15a48be709dca542a7e1d4b9df6f054527e802eaa92d595444258afe71
bc4d809b15189d78db3e1d8cf4f9726a795da1643ca5f1358e1ddb0edc0d7eb3
bd71fdf6da97e4cf62d1647add2581b07d79adf8397eb4ecba9c5e8488821423
be4b56cb5056c0136a526df444508daa36a0b54f42e4ac38f72af470e479654c
be6c4da2bbb9ba59b6f3939768374246c3c005993fa98f020d1dedbed48a81d5
beb00b30839b9bc32c32e4447905950641f26421b15ed089198b518ae2ea1b99
bec94911c2955676db6c0a550986d76e3ba005667c442c9762b4fbb773de228c
bef256daf26e9c69bdec1602359798f3caf71821a03e018257c53c65617f3d4a
bf0feefb9e3a581ad5f9e9db7589985743d261085c4d314f6f5d7259aa421612
bfd88fe1101c41ae3e801bf8be56350ee9bad1a6b9bd515edc5c6d5b8711ac44
bfff8fd04433487d6a8aa60c1a29767a9fc2bbb05e420f713a13b992891d3893
c0076b9ef0531fb1a656d67c4ebe97cd5dbaa41ef44598acc2489878c92d8711
c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5
c32ffd9f46f936d16c3673990959434b9ad60aafbb9e7cf33654f144cc1ba143
c3846bf24b9e93ca64274c0ec67c1ecc5e024ffcacd2d74019350e81fe546ae4
c45d7bb08e6d67e62e4235110b564e5f78fd92ef058c840aea4e6455d7585c60
c741f70f4b2a8d88bf2e71c14122ef53ef10eba0cfa5e64cfa20f418853073e0
c90f26f0fb1b4018b22227519b5ca2b53e2ca5b3be5cf18efe1bef47380c5383
ca42dd41745fd0b81eb902362cf9d8bf719da1bd1b1efc946f5b4c99f42c1b9e
cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f
cbb522d7b7f127ad6a0113865bdf1cd4102e7d0759af635a7cf4720dc963c53b
cbb9c44d84b8043e1050ea31a69f514955d7bfd2e2c6b49301019ad61d9f5058
cecddc905099d8dadfc5b1d209b737cbe2c18cfb2c10c0ff0bcf0d3286fc1aa2
d13db1294c45ebc6fc86c6bbf69fa29bdfe692dff7c713c243c7a956c6a2284c
d40e9c86cd8fe468c1776959f49ea774fa548684b6c406f3909261f4dce2575c
d43af9b35473755c9684fc06d7d8cb70ee5c28e773fb294eb41ee71722924d24
d48d3d23eedb50a459e55197601c27774b9d7b18c94d5a059511a10250b93168
d7a7a0fb5d7e2731d771e9484ebcdef71d5f0c3e0a2948782bc83ee0ea699ef4
d947432abde7b7fa90fc2e6b59101b1280e0e1c7e4e40fa3c6887fff57a7f4cf
d95d0e8eda79525bf9beb11b14d2100d3294985f0c62d9fabd9cd999eccb7b1d
db3517d1f6732a2d5ab97c533ec70779ee3270a62fb4ac4238372460e6f01e88
dd6936fe21f8f077c123a1a521c12224f72255b73e03a7260693e8a24b0fa389
e0d3226aeb1163c2e48ff9be3b50b4c6431be7bb1eacc5c36b5d5ec509039a08
e23d4a036d7b70e9f595b1422079d2b91edfbb1fb651a0633eaa8a9dc5f80703
e35d28419ed02025cfa69038cd623962458da5c695fbdea3c22b0bfb25897092
e3b6a2db2ed7ce48842f7ac53241c7b71d54144bfb40c11f3f1d0b42f5eea12d
e59aaa816009c22bff5b25bad37df306f049797c1f81d85ab089e657bd8f0044
e74fbda55bd564c473a36b441aa799c8a68e077440e8288b9fa1e50e4bbaca11
e75e72ed9f560eec6eb4800073a43fc3ad19195a392282017895974a99026b6c
e778f0f095fe843729cd1a0082179e5314a9c291442805e1fb1d8fb6b8886c3a
e793c9b02fd8aa13e21c31228accb08119643b749c898964b1746d46c3d4cbd2
eaa962c4fa4a6bafebe415196d351ccd888d4f53f3fa8ae6d7c466a94e6042bb
ebc5570c29018c4d67b1aa127baf12f703b4611ebc17b7dab5573894179b93fa
ebd41040e4bb3ec742c9e381d31ef2a41a48b6685c96e7cef3c1df6cd4331c99
edf7ebbca27a2a384d387b7d4010c666e2edb4843e4c29b4ae1d5b9332e6b24d
eec5496b988ce98625b934092eec2908bed0b0f316c2d4730c84eaf1f3d34881
eec997c0c30f216f7e3b8b307d2bae42412d753fc8219dafd1520b2572850f49
ef66b0b10a3cdb9f2e3648c76bd2af18ead2bfe6f117655e28c4060da1a3f4c2
efc65cadbb59adb6efe84da22311b35624b71b3b1ea0da8b6655174ec8978646
f015ce3cc239bfef064be9f1d2c417e1a0264a0a94be1f0c8d121864eb6949cc
f1c1b50ae5a20dd8030ec9f6bc24823dd367b5255759b4e71b61fce9f7375d73
f356bea244b7a91eb35d53ca9ad7864ace018e2d35d5f8f96ddf68a6f41aa474
f3896f88fe7c0a882766a7fa6ad2749fb57a7f3e98fb769c1fa7b09c2c44d5ae
f9e67d336c51002ac054c632022d66dda2e7e3fff10ad061ed31d8bbb410cfb2
fb8fec759169b9106b1e511644c618c51304373f6c0643088d8beffd1b997599
fd73dad31c644ff1b43bef0ccdda96710b9cd9875eca7e31707af3e96d522bbd
fe7696573855773e37a95e7ad4d9cc96c30157c15d31765ba9b15704e1ae78fd
ffe943d793424b4f7c440c1c3d648d5363f34b82dc87aa7a9f118fc5dee101f1
`;
/** The roots that public lists (Mozilla's, by way of Node and Debian) carry or carried. */
function loadPublicRoots() {
    return new Set(FINGERPRINTS.trim().split('\n'));
}


}),

7281:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ decodeGiven)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5217);
var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5899);
var _der_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5318);
var _pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);
var _pkcs7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6001);
var _trusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5938);






const DER_SEQUENCE = 0x30;
/** A Java keystore begins with one of these (JKS and JCEKS; sun.security.provider.JavaKeyStore). */
const KEYSTORE_MAGICS = new Set([0xfeedfeed, 0xcececece]);
/** Microsoft's PVK file, which holds a private key. */
const PVK_MAGIC = 0x1ef1b5b0;
/** What a block is that holds no certificate, by label (RFC 7468, RFC 4716, RFC 9580 section 6.2). */
const OTHER_LABELS = {
    'PGP PUBLIC KEY BLOCK': 'a PGP public key',
    'PGP MESSAGE': 'a PGP message',
    'PGP SIGNATURE': 'a PGP signature',
    'DH PARAMETERS': 'Diffie-Hellman parameters',
    'EC PARAMETERS': 'parameters of an elliptic curve, which stand before a private key',
    'ATTRIBUTE CERTIFICATE': 'an attribute certificate',
};
/** Text that holds a private key outside a PEM block, and no certificate. */
const PRIVATE_KEY_TEXTS = [
    /PRIVATE KEY/, // a PEM block whose dashes were lost, SSH2's four dashes (ssh.com)
    /^PuTTY-User-Key-File-\d:/m,
    /\bAGE-SECRET-KEY-1/,
    /"d"\s*:\s*"[\w-]{20,}"/, // JWK (RFC 7518 section 6)
    /<RSAKeyValue>[\s\S]*<D>/, // .NET
];
const PUBLIC_KEY_TEXTS = [
    [/^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+@openssh\.com) /m, 'an SSH public key'],
    [/^---- BEGIN SSH2 PUBLIC KEY ----/m, 'an SSH public key'],
];
/**
 * Reads a source that a person gave, in every form that is told by content: what {@link decodeSource} reads, text in
 * UTF-16, bare base64, OpenSSL's TRUSTED CERTIFICATE, PKCS#7, PKCS#12 and Java's keystore. Never throws.
 *
 * A private key in any of them is a fault; none of its bytes are in the result.
 */
async function decodeGiven(bytes, options = {}) {
    const decoded = await decodeForm(toByteText(bytes), options, true);
    if (decoded.certificates.length <= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_CERTIFICATES */ .u4)
        return decoded;
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('too-large', `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_CERTIFICATES */ .u4.toLocaleString('en')} certificates`);
}
async function decodeForm(bytes, options, mayBeBase64) {
    const magic = bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
    if (magic === PVK_MAGIC)
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('private-key', 'a private key');
    if (KEYSTORE_MAGICS.has(magic)) {
        const { readKeystore } = await __webpack_require__.e(/* import() */ 1638).then(__webpack_require__.bind(__webpack_require__, 1638));
        return readKeystore(bytes);
    }
    if (bytes[0] === DER_SEQUENCE)
        return decodeBinary(bytes, options);
    return decodeText(bytes, options, mayBeBase64);
}
async function decodeBinary(bytes, options) {
    const decoded = await (0,_pkcs7_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeWithContainers */ .N)(bytes);
    const isRead = decoded.certificates.length > 0 || decoded.faults.some(({ code }) => code === 'private-key');
    if (isRead)
        return decoded;
    const { readPkcs12 } = await __webpack_require__.e(/* import() */ 1165).then(__webpack_require__.bind(__webpack_require__, 1165));
    const store = await readPkcs12(bytes, options.password);
    if (store)
        return store;
    const what = describeDer(bytes);
    return what === undefined ? decoded : (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('not-a-certificate', what);
}
async function decodeText(bytes, options, mayBeBase64) {
    const decoded = await (0,_pkcs7_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeWithContainers */ .N)(bytes, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_CERTIFICATES */ .u4);
    if (decoded.faults.length === 0 || decoded.faults[0]?.code === 'too-large')
        return decoded;
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .readPemBlocks */ .Hg)(bytes);
    if (blocks.length > 0)
        return refine(decoded, blocks);
    const text = bytes.toString('latin1');
    if (PRIVATE_KEY_TEXTS.some((pattern) => pattern.test(text)))
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('private-key', 'a private key');
    const content = mayBeBase64 ? (0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(text.replace(/^\u00ef\u00bb\u00bf/, '')) : 'bad-base64';
    // Of base64 that is DER, a keystore or PEM itself; any word of the right length is base64, too.
    if (Buffer.isBuffer(content))
        return decodeForm(toByteText(content), options, false);
    const key = PUBLIC_KEY_TEXTS.find(([pattern]) => pattern.test(text));
    return key ? (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('not-a-certificate', key[1]) : decoded;
}
/** Takes what {@link decodeSource} leaves to this place: blocks that it only names. */
function refine({ certificates, faults }, blocks) {
    const byPosition = new Map(blocks.map((block) => [block.position, block]));
    const taken = [...certificates];
    const left = [];
    for (const fault of faults) {
        const block = byPosition.get(fault.position);
        const result = block && fault.code === 'not-a-certificate' ? readOther(block) : undefined;
        if (result === undefined || 'what' in result)
            left.push({ ...fault, ...result });
        else
            taken.push({ certificate: result, position: fault.position });
    }
    return { certificates: taken.sort((one, other) => one.position - other.position), faults: left };
}
function readOther({ label, content }) {
    const isWhole = Buffer.isBuffer(content);
    if (label === _trusted_js__WEBPACK_IMPORTED_MODULE_3__/* .TRUSTED_LABEL */ .h && isWhole)
        return takeTrusted(content);
    if (isWhole && (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateKey */ .T_)(content))
        return { code: 'private-key', what: 'a private key' };
    const what = OTHER_LABELS[label];
    return what === undefined ? undefined : { code: 'not-a-certificate', what };
}
/** A TRUSTED CERTIFICATE, without whose restrictions one for e-mail would become one for servers. */
function takeTrusted(content) {
    try {
        const { certificate, servers } = (0,_trusted_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrusted */ .G)(content);
        if (servers === 'trusted')
            return certificate;
        return {
            code: 'distrusted',
            what: "a certificate in OpenSSL's TRUSTED form that is not trusted for servers",
        };
    }
    catch {
        return {
            code: 'not-a-certificate',
            what: "a certificate in OpenSSL's TRUSTED form that cannot be read",
        };
    }
}
/** What DER is that holds no certificate: a CSR (RFC 2986), a CRL (RFC 5280 section 5.1), a public key (4.1.2.7). */
function describeDer(bytes) {
    try {
        const parts = (0,_der_js__WEBPACK_IMPORTED_MODULE_5__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_5__/* .readElement */ .RN)(bytes));
        const inner = parts[0]?.tag === DER_SEQUENCE ? (0,_der_js__WEBPACK_IMPORTED_MODULE_5__/* .readChildren */ .KZ)(parts[0]) : [];
        const tags = inner.map(({ tag }) => tag);
        if (parts.length === 2 && parts[1]?.tag === 0x03 && tags[0] === 0x06) {
            return 'a public key without a certificate';
        }
        if (parts.length !== 3 || parts[2]?.tag !== 0x03)
            return undefined;
        if (tags[0] === 0x02 && tags[1] === DER_SEQUENCE && tags[2] === DER_SEQUENCE && tags[3] === 0xa0) {
            return 'a certificate signing request';
        }
        return tags.some((tag) => tag === 0x17 || tag === 0x18) ? 'a certificate revocation list' : undefined;
    }
    catch {
        return undefined;
    }
}
/** Text in UTF-16 (with a byte order mark, or told by its zero octets) as bytes of UTF-8; all else as it is. */
function toByteText(bytes) {
    const [first, second] = bytes;
    const isLittle = first === 0xff && second === 0xfe;
    const isBig = first === 0xfe && second === 0xff;
    if (isLittle || isBig)
        return fromUtf16(bytes.subarray(2), isBig);
    if (isWide(bytes, 0))
        return fromUtf16(bytes, true);
    return isWide(bytes, 1) ? fromUtf16(bytes, false) : bytes;
}
const WIDE_SAMPLE_BYTES = 32;
/** Whether bytes begin as ASCII does in UTF-16, every octet at `zeros` or two on being zero and the others text. */
function isWide(bytes, zeros) {
    const sample = bytes.subarray(0, WIDE_SAMPLE_BYTES);
    const isText = (octet) => octet >= 0x20 || (octet >= 0x09 && octet <= 0x0d);
    return sample.length > 1 && sample.every((octet, at) => (at % 2 === zeros ? octet === 0 : isText(octet)));
}
function fromUtf16(bytes, isBigEndian) {
    const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return Buffer.from((isBigEndian ? even.swap16() : even).toString('utf16le'), 'utf8');
}


}),

5938:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readTrusted),
  h: () => (/* binding */ TRUSTED_LABEL)
});
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5318);
var _key_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2736);



/** The label of a certificate with OpenSSL's trust settings behind it. */
const TRUSTED_LABEL = 'TRUSTED CERTIFICATE';
const SEQUENCE = 0x30;
const REJECTED = 0xa0;
/**
 * Reads the content of a TRUSTED CERTIFICATE block: a certificate, then OpenSSL's X509_CERT_AUX (crypto/x509/x_x509a.c),
 * which may say for what it is trusted and for what not. Throws.
 *
 * OpenSSL itself trusts for servers only what is `trusted` here (obj_trust in crypto/x509/x509_trust.c).
 */
function readTrusted(content) {
    const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCertificate */ .hB)(content);
    const { length } = certificate.der;
    if (length === content.length)
        return { certificate, servers: 'trusted' };
    const [first, second] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readElement */ .RN)(content, length));
    const trusted = first?.tag === SEQUENCE ? listUses(first) : undefined;
    const rejection = [first, second].find((element) => element?.tag === REJECTED);
    if (rejection && listUses(rejection).some(_key_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsServers */ .t))
        return { certificate, servers: 'refused' };
    if (trusted === undefined || trusted.some(_key_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsServers */ .t))
        return { certificate, servers: 'trusted' };
    return { certificate, servers: trusted.length === 0 ? 'unsaid' : 'refused' };
}
function listUses(element) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(element).map((child) => (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .toDotted */ ._K)(child));
}


}),

2763:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printCertificates: () => (/* binding */ printCertificates)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/public-roots.js
var public_roots = __webpack_require__(2488);
// EXTERNAL MODULE: ./build/certificates/certificate.js + 1 modules
var certificates_certificate = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/certificates/chain.js
var chain = __webpack_require__(5188);
// EXTERNAL MODULE: ./build/certificates/formats.js
var formats = __webpack_require__(7281);
// EXTERNAL MODULE: ./build/certificates/lint.js + 1 modules
var lint = __webpack_require__(9546);
// EXTERNAL MODULE: ./build/certificates/pem.js
var pem = __webpack_require__(5619);
// EXTERNAL MODULE: ./build/endpoint.js
var endpoint = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(8766);
// EXTERNAL MODULE: ./build/net/failure.js
var net_failure = __webpack_require__(994);
// EXTERNAL MODULE: ./build/net/handshake.js
var handshake = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/net/proxy.js
var net_proxy = __webpack_require__(5312);
// EXTERNAL MODULE: ./build/net/trust.js
var net_trust = __webpack_require__(2374);
// EXTERNAL MODULE: ./build/sources/host.js + 2 modules
var sources_host = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/sources/inspectors.js
var inspectors = __webpack_require__(1903);
// EXTERNAL MODULE: ./build/sources/system.js + 1 modules
var system = __webpack_require__(9850);
;// CONCATENATED MODULE: ./build/diagnosis/inventory.js















/** Lists the certificates of a file in any form; a file that cannot be read is a complaint. */
async function listFile(path, password, context) {
    const bytes = (0,read/* readSource */.o)(path);
    const none = { source: path, kind: 'file', isTrusted: undefined, product: undefined };
    if (!Buffer.isBuffer(bytes))
        return { ...none, entries: [], complaints: [`${path} ${bytes.reason}.`] };
    const { certificates, faults } = await (0,formats/* decodeGiven */.M)(bytes, { password });
    const describe = makeDescribe(context);
    return {
        ...none,
        entries: certificates.map(({ certificate, position }) => describe(certificate, position, true)),
        complaints: faults.map(({ position, line, what }) => {
            const where = position === 0 ? '' : `, block ${position}${line === 0 ? '' : ` (line ${line})`}`;
            return `${path}${where}: ${what}.`;
        }),
    };
}
/** Lists what a host presents, judged by this machine's own store. */
async function listChain(host, context) {
    for (const secret of (0,net_proxy/* listProxySecrets */.WA)(context.environment))
        context.log.mask(secret);
    const source = (0,endpoint/* formatEndpoint */.T)(host);
    const none = {
        source,
        kind: 'host',
        entries: [],
        complaints: [],
        isTrusted: undefined,
        product: undefined,
    };
    const { proxy, problem } = (0,net_proxy/* chooseProxy */.UR)(host, context.environment);
    if (problem)
        return { ...none, complaints: [problem.message] };
    const store = await (0,system/* loadDefaultStore */.x)({ kind: 'auto' }, context);
    const anchors = store.candidates.map(({ certificate }) => certificate);
    const trust = (0,net_trust/* makeTrust */.L)(anchors.map(({ der }) => (0,pem/* writePemBlock */.FD)(der)).join(''));
    const { value: shown, failure } = await (0,handshake/* readChain */.UM)(host, { trust, proxy, signal: context.signal });
    if (failure)
        return { ...none, complaints: [`${source}: ${(0,net_failure/* explainFailure */.SP)(failure)}`] };
    const sent = (0,sources_host/* readSent */.dh)(shown.chain, new Map());
    const describe = makeDescribe(context);
    const sight = sent && (0,inspectors/* lookAtChain */.yG)({ sent, fetched: [], trust: (0,chain/* indexTrust */.n)(anchors) }, (0,public_roots.loadPublicRoots)());
    return {
        ...none,
        entries: (sent ?? []).map((certificate, index) => describe(certificate, index + 1, certificate.isCa)),
        complaints: [
            ...(shown.trustError === undefined
                ? []
                : [`${source}: its chain does not validate (${shown.trustError}).`]),
            ...(shown.nameError === undefined
                ? []
                : [`${source}: its certificate is for another name (${shown.nameError}).`]),
            ...((sent?.length ?? 0) < shown.chain.length ? [`${source}: not all that it sends can be read.`] : []),
        ],
        isTrusted: shown.trustError === undefined,
        product: sight?.product,
    };
}
function makeDescribe({ now }) {
    const publicRoots = (0,public_roots.loadPublicRoots)();
    return (certificate, position, isLinted) => ({
        position,
        certificate,
        isSelfSigned: (0,certificates_certificate/* isSelfSigned */.Nl)(certificate),
        isPublic: publicRoots.has(certificate.fingerprint),
        findings: isLinted ? (0,lint/* lintCertificate */.z)(certificate, now) : [],
    });
}

// EXTERNAL MODULE: ./build/certificates/dates.js
var dates = __webpack_require__(3348);
// EXTERNAL MODULE: ./build/certificates/lint-rules.js
var lint_rules = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/inventory.js



const HEAD = ['#', 'Expires', 'CA', 'Self-signed', 'Public', 'SHA-256', 'Subject'];
/** An inventory as lines for a terminal: a table, under each certificate what was found in it, then the judgement. */
function writeInventory({ entries, complaints, kind, isTrusted, product }) {
    const rows = entries.map((entry) => [
        String(entry.position),
        (0,dates/* formatDay */.i)(entry.certificate.notAfter),
        yes(entry.certificate.isCa),
        yes(entry.isSelfSigned),
        yes(entry.isPublic),
        entry.certificate.fingerprint,
        (0,report_escape/* showValue */.vp)(entry.certificate.subject),
    ]);
    const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
    const write = (cells) => cells
        .map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  ');
    const lines = [
        ...(entries.length === 0 ? [] : [write(HEAD)]),
        ...entries.flatMap((entry, at) => [
            write(rows[at] ?? []),
            ...entry.findings.map((finding) => `   ${finding.severity}: ${showFinding(finding)}`),
        ]),
        ...complaints,
        ...(kind === 'host' && entries.length > 0 ? [judge(isTrusted === true, product)] : []),
    ];
    return lines.map((line) => `${(0,report_escape/* escapeForLog */.zB)(line)}\n`).join('');
}
/** An inventory as docs/show.schema.json describes it. */
function toInventoryReport({ source, kind, entries, complaints, isTrusted, product, }) {
    return {
        version: 1,
        source,
        kind,
        isTrusted: isTrusted ?? null,
        product: product ?? null,
        certificates: entries.map(({ position, certificate, isSelfSigned, isPublic, findings }) => ({
            position,
            fingerprint: certificate.fingerprint,
            subject: certificate.subject,
            issuer: certificate.issuer,
            notBefore: (0,dates/* formatTime */.f)(certificate.notBefore),
            notAfter: (0,dates/* formatTime */.f)(certificate.notAfter),
            isCa: certificate.isCa,
            isSelfSigned,
            isPublic,
            findings: findings.map(({ rule, severity, detail }) => ({ rule, severity, detail: detail ?? null })),
        })),
        complaints,
    };
}
function showFinding({ rule, detail }) {
    const shown = detail === undefined ? {} : { detail: (0,report_escape/* showValue */.vp)(detail) };
    return `${(0,lint_rules/* describeFinding */.j)({ rule, ...shown })} (${rule})`;
}
function judge(isTrusted, product) {
    const who = product === undefined ? '' : ` The names in it are those of ${product}, which inspects TLS.`;
    return isTrusted
        ? `This machine's own store vouches for the chain.${who}`
        : `This machine's own store does not vouch for the chain.${who}`;
}
function yes(is) {
    return is ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./build/request.js + 3 modules
var build_request = __webpack_require__(2519);
// EXTERNAL MODULE: ./build/cli/surroundings.js
var surroundings = __webpack_require__(1978);
;// CONCATENATED MODULE: ./build/cli/show.js






/** Prints the certificates of a file or of a host; 1 if something was not right with them. */
async function printCertificates(given, terminal) {
    const [subject = ''] = given.words;
    const context = (0,surroundings/* readContext */.y)(undefined, terminal.log);
    const password = given.input('pkcs12-password') || context.environment.SETUP_CA_BUNDLE_PKCS12_PASSWORD;
    const path = (0,external_node_path_.resolve)(subject);
    let inventory;
    if ((0,external_node_fs_.existsSync)(path) || /[\\/]/.test(subject.replace(/^https:\/\//, ''))) {
        inventory = await listFile(path, password || undefined, context);
    }
    else {
        const { request, problems } = (0,build_request/* readRequest */.i)((name) => (name === 'hosts' ? subject : ''));
        const [host] = request.hosts;
        if (host === undefined || problems.length > 0 || request.hosts.length > 1) {
            terminal.say(terminal.paint('red', `${subject} is no file that is there, and no host[:port].`));
            return 2;
        }
        inventory = await terminal.during(`Asking ${subject}`, listChain(host, context));
    }
    process.stdout.write(given.isJson ? `${JSON.stringify(toInventoryReport(inventory), null, 2)}\n` : writeInventory(inventory));
    const isWrong = inventory.complaints.length > 0 || inventory.entries.length === 0;
    return isWrong ? 1 : 0;
}


}),

1978:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ chooseShell),
  y: () => (/* binding */ readContext)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);



const FOLDER = 'setup-ca-bundle';
/** All runs of the command line are one use: a later one takes the place of those before it. */
const INSTALL_USE = 'command-line';
/** Reads the world of a command: variables, folders, the clock. `output` is the folder that was asked for. */
function readContext(output, log) {
    const { env, platform } = process;
    const home = readHome();
    const folder = output === undefined ? findUserFolder(env, platform, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output);
    return {
        isJob: false,
        now: new Date(),
        environment: env,
        platform,
        folders: {
            // In a CI job the working folder is what a pull request can write to; on a person's machine it is a folder as any.
            workspace: env.CI && env.CI !== 'false' ? process.cwd() : undefined,
            temporary: undefined,
            toolCache: undefined,
            ...(folder === undefined ? {} : { output: folder }),
            home,
        },
        log,
        signal: AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_DEADLINE_MS */ .Yj),
        owner: {
            use: INSTALL_USE,
            temporary: undefined,
            job: undefined,
            self: [process.execPath, process.argv[1] ?? ''],
        },
    };
}
/** The form that is written where none was asked for: what the shells of a platform have in common. */
function chooseShell(given) {
    return given ?? (process.platform === 'win32' ? 'powershell' : 'bash');
}
/** Where programs keep data of a user: XDG Base Directory Specification, Apple's File System Programming Guide, Known Folders. */
function findUserFolder(environment, platform, home) {
    if (platform === 'win32' && environment.LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.LOCALAPPDATA, FOLDER);
    if (platform !== 'darwin' && environment.XDG_DATA_HOME?.startsWith('/')) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.XDG_DATA_HOME, FOLDER);
    }
    if (home === undefined)
        return undefined;
    const parts = { darwin: ['Library', 'Application Support'], win32: ['AppData', 'Local'] }[platform];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...(parts ?? ['.local', 'share']), FOLDER);
}
function readHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || undefined;
    }
    catch {
        return undefined; // a user id without an entry in passwd, and HOME not set
    }
}


})

};
