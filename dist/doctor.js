export const id = "doctor";
export const ids = ["doctor", "public-roots-for-pipeline"];
export const modules = {

2488:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  loadPublicRoots: () => (loadPublicRoots)
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
function loadPublicRoots() {
    return new Set(FINGERPRINTS.trim().split('\n'));
}


}),

9230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (chooseShell),
  y: () => (readContext)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);




const FOLDER = 'setup-ca-bundle';
const INSTALL_USE = 'command-line';
function readContext(output, log) {
    const { env, platform } = process;
    const home = readHome();
    const folder = output === undefined ? findUserFolder(env, platform, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output);
    return {
        isJob: false,
        now: new Date(),
        environment: env,
        platform,
        folders: {
            ...(isCi(env) ? findWorkspace(env, home) : { workspace: undefined }),
            temporary: undefined,
            toolCache: undefined,
            ...(folder === undefined ? {} : { output: folder }),
            home,
        },
        log,
        signal: AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_DEADLINE_MS */ .Yj),
        owner: {
            use: INSTALL_USE,
            temporary: undefined,
            job: undefined,
            self: [process.execPath, process.argv[1] ?? ''],
        },
    };
}
function chooseShell(given) {
    return given ?? (process.platform === 'win32' ? 'powershell' : 'bash');
}
const CI_MARKS = ['TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID'];
function isCi(environment) {
    const { CI = '' } = environment;
    return (CI !== '' && CI !== 'false') || CI_MARKS.some((name) => environment[name]);
}
const CHECKOUT_VARIABLES = [
    'CI_PROJECT_DIR', // GitLab
    'GITHUB_WORKSPACE',
    'BUILD_SOURCESDIRECTORY', // Azure Pipelines
    'CIRCLE_WORKING_DIRECTORY', // may begin with ~
    'BITBUCKET_CLONE_DIR',
    'BUILDKITE_BUILD_CHECKOUT_PATH',
    'CI_WORKSPACE', // Woodpecker
    'DRONE_WORKSPACE',
    'CODEBUILD_SRC_DIR',
    'WORKSPACE', // Jenkins
];
function findWorkspace(environment, home) {
    const start = process.cwd();
    const named = CHECKOUT_VARIABLES.flatMap((name) => {
        const value = environment[name] ?? '';
        return value === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home === undefined ? value : value.replace(/^~(?=\/|$)/, home))];
    });
    const around = findCheckout(start);
    const [workspace = start, ...checkouts] = around === undefined ? named : [...named, around];
    return { workspace, start, checkouts };
}
function findCheckout(start) {
    let checkout;
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
            checkout = folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return checkout;
    }
}
function findUserFolder(environment, platform, home) {
    if (platform === 'win32' && environment.LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.LOCALAPPDATA, FOLDER);
    if (platform !== 'darwin' && environment.XDG_DATA_HOME?.startsWith('/')) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.XDG_DATA_HOME, FOLDER);
    }
    if (home === undefined)
        return undefined;
    const parts = { darwin: ['Library', 'Application Support'], win32: ['AppData', 'Local'] }[platform];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ...(parts ?? ['.local', 'share']), FOLDER);
}
function readHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() || undefined;
    }
    catch {
        return undefined; // a user id without an entry in passwd, and HOME not set
    }
}


}),

6133:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  printDiagnosis: () => (printDiagnosis)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var public_roots = __webpack_require__(2488);
var lint_rules = __webpack_require__(8752);
var clients_clients = __webpack_require__(7171);
var endpoint = __webpack_require__(5587);
var proxy = __webpack_require__(5312);
var run = __webpack_require__(3807);
var default_store = __webpack_require__(7508);
var host = __webpack_require__(2698);
var host_lints = __webpack_require__(4667);
var decode = __webpack_require__(2102);
var read = __webpack_require__(8766);
var ca_variables = __webpack_require__(1991);
var client_configuration = __webpack_require__(1235);
var git_configuration = __webpack_require__(3260);
;// CONCATENATED MODULE: ./build/diagnosis/settings.js
const ADDING = new Set(clients_clients/* TLS_CLIENTS */.d.filter(({ shape }) => shape === 'extra').map(({ variable }) => variable));
async function diagnoseSettings(terms, context) {
    const found = [
        (0,ca_variables/* findVariableSettings */.p)(context),
        await (0,client_configuration/* findClientSettings */.c3)(context),
        await (0,git_configuration/* findGitSettings */.t)(context),
    ].flatMap(({ settings }) => settings);
    const looked = found.map((setting) => lookAt(setting, terms));
    return {
        settings: looked.map(({ diagnosed }) => diagnosed),
        findings: [
            ...findEmpty(context),
            ...looked.flatMap(({ diagnosed }) => explain(diagnosed)),
            ...findContradictions(looked),
            ...findIncomplete(looked, terms, context),
        ],
    };
}
function lookAt(setting, { publicRoots }) {
    const { name, path } = setting;
    const end = (state, certificates = []) => {
        const count = certificates.length === 0 ? undefined : certificates.length;
        return { setting, diagnosed: { name, path, state, count }, certificates };
    };
    const bytes = (0,read/* readSource */.o)(path);
    if (!Buffer.isBuffer(bytes)) {
        if (bytes.code === 'file-not-found')
            return end('dangling');
        return end(setting.takesFolder && isFolder(path) ? 'fine' : 'unreadable');
    }
    const certificates = (0,decode/* decodeSource */.E4)(bytes).certificates.map(({ certificate }) => certificate);
    if (certificates.length === 0)
        return end(ADDING.has(name) ? 'fine' : 'unreadable');
    // a setting for one host or proxy need not know the public CAs
    const isForOne = name.includes('://') || /proxy/i.test(name);
    const isPrivateOnly = !isForOne && !ADDING.has(name) && !certificates.some((it) => publicRoots.has(it.fingerprint));
    return end(isPrivateOnly ? 'private-only' : 'fine', certificates);
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
const RUN = 'Run setup-ca-bundle with the CA in --certificates, and let the variable name the bundle that it makes.';
function explain({ name, path, state }) {
    switch (state) {
        case 'fine':
            return [];
        case 'dangling':
            return [
                {
                    code: 'dangling',
                    severity: 'error',
                    message: `${name} names ${path}, which does not exist: many of its clients fail at once, others trust nothing or what they please.`,
                    advice: `Remove the setting, or put the file back. ${RUN}`,
                },
            ];
        case 'unreadable':
            return [
                {
                    code: 'unreadable',
                    severity: 'error',
                    message: `${name} names ${path}, in which no certificate can be read.`,
                    advice: `Name a PEM file that this user may read. ${RUN}`,
                },
            ];
        case 'private-only':
            return [
                {
                    code: 'private-only',
                    severity: 'error',
                    message: `${name} names ${path}, which has none of the public CAs. It takes the place of its clients' own list, so that they refuse every public host that nobody intercepts.`,
                    advice: `${RUN} The bundle has both.`,
                },
            ];
    }
}
function findEmpty({ environment }) {
    return clients_clients/* TLS_CLIENTS */.d.filter(({ variable }) => environment[variable] === '').map(({ variable }) => ({
        code: 'empty',
        severity: 'warning',
        message: `${variable} is set to an empty value, which is an error for some clients and no trust at all for others.`,
        advice: `Unset it: unset ${variable}`,
    }));
}
function findContradictions(looked) {
    const groups = new Map();
    for (const { setting, certificates } of looked) {
        if (!setting.isExportable || ADDING.has(setting.name) || certificates.length === 0)
            continue;
        const key = [...new Set(certificates.map(({ fingerprint }) => fingerprint))].sort().join();
        groups.set(key, [...(groups.get(key) ?? []), `${setting.name} (${setting.path})`]);
    }
    if (groups.size < 2)
        return [];
    const sides = [...groups.values()].map((names) => names.join(', ')).join('; against ');
    const names = [...groups.values()].flat().join();
    const pip = names.includes('REQUESTS_CA_BUNDLE') && names.includes('PIP_CERT')
        ? ' For pip REQUESTS_CA_BUNDLE wins over PIP_CERT, but not with a proxy option.'
        : '';
    return [
        {
            code: 'contradictory',
            severity: 'warning',
            message: `Variables name different certificates: ${sides}. Which hosts are trusted depends on the client.${pip}`,
            advice: 'Run setup-ca-bundle: it puts what they name into one bundle, and all of them name that.',
        },
    ];
}
function findIncomplete(looked, { publicRoots, store }, { environment }) {
    const told = looked
        .filter(({ setting }) => setting.isExportable)
        .flatMap(({ certificates }) => certificates)
        .filter(({ fingerprint, isCa }) => isCa && !publicRoots.has(fingerprint));
    if (told.length === 0)
        return [];
    const isInStore = told.every(({ fingerprint }) => store.has(fingerprint));
    const unset = clients_clients/* TLS_CLIENTS */.d.filter(({ byDefault, variable, id }) => byDefault && !environment[variable] && (!isInStore || !READERS_OF_STORE.has(id))).map(({ variable }) => variable);
    if (unset.length === 0)
        return [];
    return [
        {
            code: 'incomplete',
            severity: 'warning',
            message: `Some variables name a private CA, but ${unset.join(', ')} ${unset.length === 1 ? 'is' : 'are'} not set: clients that read only ${unset.length === 1 ? 'it' : 'those'} do not know that CA.`,
            advice: 'Run setup-ca-bundle: it sets all of them.',
        },
    ];
}
const READERS_OF_STORE = new Set(['openssl', 'curl', 'git']);

var git = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/diagnosis/switches.js
const VARIABLES = [
    ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/, 'Node.js'],
    ['GIT_SSL_NO_VERIFY', /^/, 'git'], // to be set is enough (git's http.c)
    ['PYTHONHTTPSVERIFY', /^0$/, "Python 2.7 and distributions' builds of it"],
    ['PIP_TRUSTED_HOST', /./, 'pip, for these hosts'],
    ['npm_config_strict_ssl', /^(?:false|null)$/i, 'npm'],
    ['NPM_CONFIG_STRICT_SSL', /^(?:false|null)$/i, 'npm'],
    ['YARN_STRICT_SSL', /^false$/i, 'yarn 1'],
    ['YARN_ENABLE_STRICT_SSL', /^(?:false|0)$/i, 'yarn 2 and later'],
    ['CONDA_SSL_VERIFY', /^(?:false|no|off|0)$/i, 'conda'],
    ['MAMBA_SSL_VERIFY', /^(?:false|<false>)$/i, 'mamba'],
    ['PERL_LWP_SSL_VERIFY_HOSTNAME', /^0$/, 'Perl LWP'],
    ['CLOUDSDK_AUTH_DISABLE_SSL_VALIDATION', /^(?:true|1|yes|on)$/i, 'Google Cloud CLI'],
    ['AZURE_CLI_DISABLE_CONNECTION_VERIFICATION', /^(?:true|1)$/i, 'Azure CLI'],
    ['BUNDLE_SSL_VERIFY_MODE', /^0$/, 'Bundler'],
    ['HEX_UNSAFE_HTTPS', /^(?:true|1)$/i, 'Hex'],
    ['UV_INSECURE_HOST', /./, 'uv, for these hosts'],
    ['GOINSECURE', /./, 'Go, for these modules'],
    ['JULIA_SSL_NO_VERIFY_HOSTS', /./, 'Julia, for these hosts'],
    ['JULIA_NO_VERIFY_HOSTS', /./, 'Julia, for these hosts'],
];
async function findSwitches(context) {
    const variables = VARIABLES.flatMap(([name, isOff, who]) => {
        const value = context.environment[name];
        return value !== undefined && isOff.test(value)
            ? [
                describe(isOff.exec(value)?.[0] === value ? `${name}=${value}` : name, who, `Unset it: unset ${name}`),
            ]
            : [];
    });
    const files = listFileSwitches(context).flatMap(({ files: paths, isOff, who }) => [...new Set(paths)].flatMap((path) => {
        const text = (0,client_configuration/* readMention */.Zs)(path, isOff);
        const line = text?.slice(0, text.search(isOff)).split('\n').length;
        return line === undefined ? [] : [describe(`line ${line} of ${path}`, who, 'Take the line out.')];
    }));
    return [...variables, ...files, ...(await findGitSwitches(context))];
}
function listFileSwitches(context) {
    const { environment, platform, folders } = context;
    const home = (...names) => folders.home === undefined ? [] : [(0,external_node_path_.join)(folders.home, ...names)];
    const { pip, npm, conda } = (0,client_configuration/* listConfigurationFiles */.E3)(context);
    return [
        {
            files: [
                ...(environment.CURL_HOME ? [(0,external_node_path_.join)(environment.CURL_HOME, '.curlrc')] : []),
                ...(environment.XDG_CONFIG_HOME ? [(0,external_node_path_.join)(environment.XDG_CONFIG_HOME, 'curlrc')] : []),
                ...home('.curlrc'),
                ...(platform === 'win32' ? home('_curlrc') : []),
            ],
            // an option in a curlrc needs no dashes if it is a long one (curl's manual, --config)
            isOff: /^[ \t]*(?:-[a-zA-Z]*k\b|(?:--)?(?:insecure|proxy-insecure)\b)/m,
            who: 'curl',
        },
        {
            files: [...(environment.WGETRC ? [environment.WGETRC] : home('.wgetrc'))],
            isOff: /^[ \t]*check[-_]?certificate[ \t]*=[ \t]*(?:off|no|0|quiet)\b/im,
            who: 'wget',
        },
        { files: pip, isOff: /^[ \t]*trusted-host[ \t]*[=:]/im, who: 'pip, for these hosts' },
        { files: npm, isOff: /^[ \t]*strict-ssl[ \t]*=[ \t]*(?:false|null)\b/im, who: 'npm' },
        {
            files: conda,
            isOff: /^[ \t]*(?:ssl_verify|verify_ssl)[ \t]*:[ \t]*(?:false|no|off)\b/im,
            who: 'conda',
        },
        { files: home('.yarnrc'), isOff: /^[ \t]*"?strict-ssl"?[ \t]+"?false\b/im, who: 'yarn 1' },
        {
            files: home('.yarnrc.yml'),
            isOff: /^[ \t]*enableStrictSsl:[ \t]*false\b/m,
            who: 'yarn 2 and later',
        },
        { files: home('.bundle', 'config'), isOff: /^BUNDLE_SSL_VERIFY_MODE:[ \t]*"?0\b/m, who: 'Bundler' },
        { files: home('.gemrc'), isOff: /^[ \t]*:ssl_verify_mode:[ \t]*0\b/m, who: 'RubyGems' },
        { files: home('.config', 'composer', 'config.json'), isOff: /"disable-tls"\s*:\s*true/, who: 'Composer' },
    ];
}
async function findGitSwitches(context) {
    const answer = await (0,git/* runGit */.E)(context, String.raw `^http\.(.+\.)?sslverify$`, 'bool');
    // there is no git, or none that may be run, or no such key
    if (answer === undefined || typeof answer === 'string' || answer.status !== 0)
        return [];
    const fields = answer.stdout.toString('utf8').split('\0');
    const last = new Map();
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [key = '', value = ''] = (fields[at + 1] ?? '').split('\n');
        last.set(key, { value, origin: (fields[at] ?? '').replace(/^file:/, '') });
    }
    return [...last].flatMap(([key, { value, origin }]) => value === 'false'
        ? [
            describe(`${(0,git/* describeKey */.R)(key, 'sslVerify')}=false in ${origin}`, 'git', 'Take it out: git config --unset, with the scope that names this file.'),
        ]
        : []);
}
function describe(what, who, advice) {
    return {
        code: 'verification-off',
        severity: 'error',
        message: `${what} switches verification off (${who}): anyone on the way can read and change what is sent.`,
        advice: `${advice} With a bundle that has the CA it is not needed.`,
    };
}

;// CONCATENATED MODULE: ./build/diagnosis/diagnose.js
async function diagnose(request, folder, context) {
    for (const secret of (0,proxy/* listProxySecrets */.WA)(context.environment))
        context.log.mask(secret);
    const store = await (0,default_store/* loadDefaultStore */.x)(request.defaultStore, context);
    const trusted = store.candidates.map(({ certificate }) => certificate);
    const publicRoots = (0,public_roots.loadPublicRoots)();
    const terms = { publicRoots, store: new Set(trusted.map(({ fingerprint }) => fingerprint)) };
    const [{ settings, findings }, switches, hosts, clients] = await Promise.all([
        diagnoseSettings(terms, context),
        findSwitches(context),
        (0,host/* loadHosts */.U7)(request.hosts, { trusted, publicRoots, allowsUnpinned: false, now: context.now }, context),
        (0,run.checkClients)({ ...request, clients: clients_clients/* TLS_CLIENTS */.d }, listPresent(context), folder, context),
    ]);
    const checks = clients.checks.map(withoutAdvice);
    const reached = new Map(hosts.findings.map((finding) => [(0,endpoint/* formatEndpoint */.T)(finding), finding]));
    const failures = hosts.problems.filter(({ severity }) => severity === 'error');
    return {
        hosts: hosts.findings.map(toHost),
        settings,
        clientChecks: checks,
        findings: [
            ...switches,
            ...findings,
            ...hosts.findings.flatMap((finding) => {
                const label = (0,endpoint/* formatEndpoint */.T)(finding);
                const problem = failures.find(({ origin }) => origin?.kind === 'host' && origin.label === label);
                return explainHost(finding, problem?.message);
            }),
            ...hosts.findings.flatMap(explainLints),
            ...explainClients(checks, reached),
        ],
    };
}
function listPresent({ environment }) {
    return clients_clients/* TLS_CLIENTS */.d.flatMap((client) => {
        const { variable } = client;
        const value = environment[variable];
        return value ? [{ client, variable, value, action: 'kept' }] : [];
    });
}
function withoutAdvice({ client, host, result, reason }) {
    return { client, host, result, reason };
}
function toHost(finding) {
    const { result, root, issuer, isPublic, product } = finding;
    return { host: (0,endpoint/* formatEndpoint */.T)(finding), result, root, issuer, isPublic, product };
}
function explainHost(finding, problem) {
    const label = (0,endpoint/* formatEndpoint */.T)(finding);
    const who = finding.product === undefined ? 'an inspecting proxy or a private CA' : finding.product;
    switch (finding.result) {
        case 'trusted':
        case 'anchored':
            return [];
        case 'failed':
            return [
                {
                    code: 'host-failed',
                    severity: 'error',
                    message: problem ?? `${label}: no chain was had from it.`,
                    advice: 'See that the name is right, and that HTTPS_PROXY and NO_PROXY are what they should be.',
                },
            ];
        case 'refused': {
            return [
                {
                    code: 'host-untrusted',
                    severity: 'warning',
                    message: `${label}: this machine's own store does not vouch for its chain, which ${who} has issued.`,
                    advice: finding.line === undefined
                        ? 'Get the CA\u2019s certificate from whoever runs it, and give it: setup-ca-bundle --certificates FILE'
                        : `Compare the fingerprint with the one that whoever runs it publishes; then: setup-ca-bundle --hosts '${finding.line}'`,
                },
            ];
        }
    }
}
function explainLints(finding) {
    const lints = finding.lints.filter(({ severity }) => severity !== 'notice');
    if (lints.length === 0)
        return [];
    const rules = [...new Set(lints.map(({ rule }) => rule))];
    return [
        {
            code: 'host-lint',
            severity: 'warning',
            message: `${(0,endpoint/* formatEndpoint */.T)(finding)}: ${(0,host_lints/* describeLints */.S)(lints)}.`,
            advice: [lint_rules/* MEND_SERVER */.rl, `See docs/lints.md: ${rules.join(', ')}.`].join(' '),
        },
    ];
}
function explainClients(checks, hosts) {
    const groups = new Map();
    for (const { client, host, result, reason = '' } of checks) {
        if (result !== 'failed')
            continue;
        const key = `${client} ${reason}`;
        groups.set(key, { client, reason, hosts: [...(groups.get(key)?.hosts ?? []), host] });
    }
    return [...groups.values()].map(({ client, reason, hosts: labels }) => ({
        code: 'client-failed',
        severity: 'error',
        message: `${client} does not get through to ${labels.join(', ')}. ${reason}`,
        advice: labels.some((label) => hosts.get(label)?.result === 'trusted')
            ? "This machine's own store knows the CA: setup-ca-bundle tells the clients of it that have a list of their own."
            : 'Make a bundle with the CA of the host (setup-ca-bundle --certificates FILE), then have this shell read it: eval "$(setup-ca-bundle env)". Which variable is for which client: docs/clients.md.',
    }));
}

var report_escape = __webpack_require__(9924);
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/diagnosis.js
function toDiagnosisReport({ hosts, settings, clientChecks, findings }) {
    return {
        version: 1,
        status: findings.length === 0 ? 'fine' : 'trouble',
        hosts: hosts.map(({ host, result, root, issuer, isPublic, product }) => {
            return { host, result, root: root ?? null, issuer: issuer ?? null, isPublic, product: product ?? null };
        }),
        settings: settings.map(({ name, path, state, count }) => ({ name, path, state, count: count ?? null })),
        clientChecks: clientChecks.map(({ client, host, result, reason }) => {
            return { client, host, result, reason: reason ?? null };
        }),
        findings: findings.map(({ code, severity, message, advice }) => ({ code, severity, message, advice })),
    };
}
const STATE_WORDS = {
    fine: 'fine',
    'private-only': 'private: none of the public CAs is in it',
    dangling: 'dangling: there is no such file',
    unreadable: 'no certificates can be read there',
};
function writeDiagnosis({ hosts, settings, clientChecks, findings, }) {
    const passed = clientChecks.filter(({ result }) => result === 'passed').map(({ client }) => client);
    const others = clientChecks.filter(({ result }) => result !== 'passed');
    return [
        ...section('Hosts', hosts.map((host) => plain(`${(0,report_escape/* showValue */.vp)(host.host)}: ${describeHost(host)}; ${(0,wording/* describeIssuer */.p3)(host, report_escape/* showValue */.vp)}`))),
        ...section((0,wording/* summarizeChecks */.H4)(clientChecks), [
            ...(passed.length === 0 ? [] : [plain(`get through: ${[...new Set(passed)].join(', ')}`)]),
            ...others.map(({ client, host, result, reason = '' }) => plain(`${client}, ${(0,report_escape/* showValue */.vp)(host)}: ${result === 'failed' ? 'does not get through' : 'could not be tried'}. ${(0,report_escape/* showValue */.vp)(reason)}`)),
        ]),
        ...section('Settings', settings.map(({ name, path, state, count }) => plain(`${(0,report_escape/* showValue */.vp)(name)}=${(0,report_escape/* showValue */.vp)(path)}: ${STATE_WORDS[state]}${count === undefined ? '' : ` (${count})`}`))),
        ...section('Findings', findings.flatMap(({ severity, message, advice }) => [
            line(severity, `${severity}: ${message}`),
            plain(`  What to do: ${advice}`),
        ])),
        findings.length === 0 ? line('good', 'All is well.') : line('title', `Findings: ${findings.length}.`),
    ];
}
function describeHost({ result }) {
    return {
        trusted: "this machine's own store vouches for it",
        anchored: wording/* RESULT_WORDS */.kC.anchored,
        refused: "this machine's own store does not vouch for it",
        failed: 'no chain was had from it',
    }[result];
}
function section(title, lines) {
    if (lines.length === 0)
        return [];
    return [line('title', title), ...lines.map(({ kind, text }) => ({ kind, text: `  ${text}` }))];
}
function plain(text) {
    return line('plain', text);
}
function line(kind, text) {
    return { kind, text };
}

var build_request = __webpack_require__(99);
var cli_context = __webpack_require__(9230);
;// CONCATENATED MODULE: ./build/cli/doctor.js
const STYLES = {
    plain: undefined,
    title: 'bold',
    good: 'green',
    error: 'red',
    warning: 'yellow',
};
async function printDiagnosis(given, terminal) {
    const context = (0,cli_context/* readContext */.y)(undefined, terminal.log);
    const { request, problems } = await (0,build_request/* readRequest */["in"])((name) => name === 'hosts' ? given.words.join('\n') : given.input(name));
    if (problems.length > 0) {
        for (const { message } of problems)
            terminal.say(message, 'red');
        return 2;
    }
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'setup-ca-bundle-doctor-'));
    try {
        const found = await terminal.during('Asking hosts and clients', diagnose(request, folder, context));
        if (given.isJson)
            terminal.printJson(toDiagnosisReport(found));
        else
            terminal.print(writeDiagnosis(found).map(({ kind, text }) => ({ text, style: STYLES[kind] })));
        return found.findings.length === 0 ? 0 : 1;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}


}),

2191:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (runGit),
  R: () => (describeKey),
  askGit: () => (askGit)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3513);
var _programs_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2101);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1677);
var _programs_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13);
var _setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(680);







const GIT_DEADLINE_MS = 5_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
const GIT_VARIABLES = /^(?:XDG_CONFIG_HOME|GIT_(?:CONFIG|DIR|COMMON_DIR|WORK_TREE|CEILING|DISCOVERY)\w*)$/i;
const KEYS = String.raw `^http\.(.+\.)?(proxy)?sslcainfo$`;
const NONE = { settings: [], problems: [] };
const NO_SUCH_KEY = 1;
async function askGit(context) {
    const answer = await runGit(context);
    if (answer === undefined || context.signal.aborted)
        return NONE; // no git, so nobody whom the bundle could fail
    if (typeof answer === 'string')
        return { settings: [], problems: [describeFailure(answer)] };
    const { status, stdout } = answer;
    if (status === 0)
        return { settings: readAnswer(stdout.toString('utf8'), context), problems: [] };
    return status === NO_SUCH_KEY ? NONE : { settings: [], problems: [describeFailure(explainEnd(answer))] };
}
async function runGit(context, pattern = KEYS, type = 'path') {
    const { path, leftOut } = (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)(['git'], context);
    if (path === undefined)
        return leftOut[0];
    const { home, temporary } = context.folders;
    const project = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findProject */ .t1)(context);
    // Conditional includes depend on the repository. Git is told where it is, not started in it.
    const place = project !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(project) ? ['-C', project] : [];
    const question = ['config', '--show-origin', '--null', `--type=${type}`, '--get-regexp', pattern];
    return (0,_programs_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .m)(path, [...place, ...question], {
        environment: (0,_programs_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .takeVariables */ .Zr)(context, GIT_VARIABLES),
        folder: home ?? temporary,
        timeoutMs: GIT_DEADLINE_MS,
        maxBytes: MAX_ANSWER_BYTES,
        signal: context.signal,
    });
}
function explainEnd({ status, failure, reason }) {
    if (failure === 'late')
        return `no answer within ${GIT_DEADLINE_MS / 1000} s`;
    return `code ${reason ?? status ?? failure}`;
}
function readAnswer(answer, context) {
    const fields = answer.split('\0');
    const found = new Map();
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const origin = fields[at] ?? '';
        const [key = '', value = ''] = splitOnce(fields[at + 1] ?? '', '\n');
        const file = origin.startsWith('file:')
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.folders.workspace ?? '/', origin.slice('file:'.length))
            : undefined;
        const isTrustedSource = file === undefined || !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P_)(file, context);
        const isLeft = file !== undefined && context.isLeftByJob?.(file) === true;
        // of two values for a key the last one counts; but what a pull request or an earlier job wrote hides nothing that it did
        // not write
        const id = `${isTrustedSource} ${isLeft} ${key}`;
        found.delete(id);
        if (value === '')
            continue;
        found.set(id, {
            name: `${describeKey(key, nameOf(key))} in ${file ?? 'GIT_CONFIG_* variables'}`,
            path: (0,_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .toAbsolute */ .Tr)(value, context),
            isTrustedSource,
            isLeft,
            takesFolder: false,
            isExportable: false,
        });
    }
    return [...found.values()];
}
function describeKey(key, name) {
    const url = key.slice('http.'.length, -name.length - 1);
    if (url === '')
        return `http.${name}`;
    try {
        const { protocol, host, pathname } = new URL(url);
        if (pathname.includes('@'))
            return `http.<url>.${name}`; // a slash in a password ends the host
        return `http.${protocol}//${host}${pathname}.${name}`;
    }
    catch {
        return `http.<url>.${name}`; // a pattern such as https://*.example.org is a URL to the parser, too
    }
}
function nameOf(key) {
    return /proxysslcainfo$/i.test(key) ? 'proxySSLCAInfo' : 'sslCAInfo';
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
function describeFailure(reason) {
    const message = `git's configuration mentions CA files (http.sslCAInfo), but git could not be asked for them (${reason}): they are not in the bundle, which git reads from now on. See what \`git config --get-regexp sslcainfo\` says, and name the files in \`certificates\`.`;
    return { code: 'unreadable', severity: 'warning', message };
}


})

};
