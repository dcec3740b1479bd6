import type { Fields } from './fields.ts';

/*
 * Made by scripts/make-public-roots.ts: do not edit. 185 roots from Node
 * 18.0.0, 18.13.0, 18.15.0, 18.17.0, 18.18.0, 18.19.1, 18.20.0, 18.20.7, 18.20.8, 19.0.0, 19.2.0,
 * 19.5.0, 19.8.1, 20.0.0, 20.13.0, 20.19.6, 20.20.1, 20.20.2, 21.0.0, 21.6.0, 21.7.3, 22.0.0, 22.15.0,
 * 22.22.3, 22.23.3, 23.0.0, 23.6.1, 23.11.1, 24.0.0, 24.11.0, 24.21.0, 25.0.0, 25.6.0, 25.9.0, 26.0.0,
 * 26.6.0, 26.12.1
 * and from Debian's ca-certificates
 * 20230311+deb12u1, 20250419~deb12u2
 *
 * Of each SHA-256 of the DER, notBefore and notAfter in seconds since 1970, and the subject, which is the issuer, too.
 */
const ROOTS = `
018e13f0772532cf809bd1b17281867283fc48c6e13be9c69812854a490c1b05 1610668800 2399587199 C=US, O=DigiCert\\, Inc., CN=DigiCert TLS ECC P384 Root G5
02bdf96e2a45dd9bf18fc7e1dbdf21a0379ba3c9c2610344cfd8d606fec1ed81 1619628354 2408546753 C=US, O=CommScope, CN=CommScope Public Trust RSA Root-01
02ed0eb28c14da45165c566791700d6451d7fb56f0b2ab1d3b8eb070e56edff5 1355844336 2144764536 C=US, O=Entrust\\, Inc., OU=See www.entrust.net/legal-terms, OU=(c) 2012 Entrust\\, Inc. - for authorized use only, CN=Entrust Root Certification Authority - EC1
0376ab1d54c5f9803ce4b2e201a0ee7eef7b57b636e8a93c9b8d4860c96f5fa7 1264773966 1924956366 C=US, O=AffirmTrust, CN=AffirmTrust Commercial
04048028bf1f2864d48f9ad4d83294366a828856553f3b14303f90147f5d40ef 1242808695 1924936695 C=ES, CN=Autoridad de Certificacion Firmaprofesional CIF A62634068
0552e6f83fdf65e8fa9670e666df28a4e21340b510cbe52566f97c4fb94b2bd1 1683622591 2157008190 C=DE, O=D-Trust GmbH, CN=D-TRUST BR Root CA 2 2023
0687260331a72403d909f105e69bcf0d32e1bd2493ffc6d9206d11bcd6770739 970348339 1633010475 O=Digital Signature Trust Co., CN=DST Root CA X3
06c08d7dafd876971eb1124fe67f847ec0c7a158d3ea53cbe940e2ea9791f4c3 1715751717 2346903716 C=CN, O=TrustAsia Technologies\\, Inc., CN=TrustAsia TLS RSA Root CA
0753e940378c1bd5e3836e395daea5cb839e5046f1bd0eae1951cf10fec7c965 1454589143 2051198799 C=PA, ST=Panama, L=Panama City, O=TrustCor Systems S. de R.L., OU=TrustCor Certificate Authority, CN=TrustCor RootCert CA-2
08170d1aa36453901a2f959245e347db0c8d37abaabc56b81aa100dc958970db 1581415200 2054800799 C=DE, O=D-Trust GmbH, CN=D-TRUST EV Root CA 1 2020
098e08a91dbbf77478b96cceb89b1413a5da37b7c862606a955deb07179f4326 1700038526 2473844400 C=SE, O=Telia Company AB, CN=Telia EC TLS Root CA v3
0a81ec5a929777f145904af38d5d509f66b5e2c58fcdb531058b0e17f3f0b41b 1264774104 1924956504 C=US, O=AffirmTrust, CN=AffirmTrust Networking
0c2cd63df7806fa399ede809116b575bf87989f06518f9808c860503178baf66 1164931200 1893455999 C=GB, ST=Greater Manchester, L=Salford, O=COMODO CA Limited, CN=COMODO Certification Authority
11437cda7bb45e41365f45b39a38986b0de00def348e0c7bb0873633800bc38b 1619631343 2408549742 C=US, O=CommScope, CN=CommScope Public Trust ECC Root-01
125609aa301da0a249b97a8239cb6a34216f44dcac9f3954b14292f2e8c8608f 1518978600 2307897000 C=US, OU=emSign PKI, O=eMudhra Inc, CN=emSign Root CA - C1
1435f225c5d252d7a21948cc3ce62aecfa88001e3dd72d1cc3555100eb372f93 1706677915 2494213915 C=JP, O=SECOM Trust Systems Co.\\, Ltd., CN=SECOM TLS RSA Root CA 2024
1465fa205397b876faa6f0a9958e5590e40fcc7faa4fb7c2c8677521fb5fb658 1088530756 2035215556 C=US, O=Starfield Technologies\\, Inc., OU=Starfield Class 2 Certification Authority
15d5b8774619ea7d54ce1ca6d0b0c403e037a917f131e8a04e1e6b7a71babce5 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R3
15f0ba00a3ac7af3ac884c072b1011a077bd77c097f40164b2f8598abd83860c 1164931200 1893455999 C=US, O=Network Solutions L.L.C., CN=Network Solutions Certificate Authority
16af57a9f676b0ab126095aa5ebadef22ab31119d644ac95cd4b93dbf3f26aeb 958157160 1747094340 C=IE, O=Baltimore, OU=CyberTrust, CN=Baltimore CyberTrust Root
1793927a0614549789adce2f8f34f7f0b66d0f3ae3a3b84d21ec15dbba4fadc7 1204761600 2147471999 C=GB, ST=Greater Manchester, L=Salford, O=COMODO CA Limited, CN=COMODO ECC Certification Authority
179fbc148a3dd00fd24ea13458cc43bfa7f59c8182d783a513f6ebec100c8924 1352764800 2147483647 OU=GlobalSign ECC Root CA - R5, O=GlobalSign, CN=GlobalSign
18ce6cfe7bf14e60b2e347b8dfe868cb31d02ebb3ada271569f50343b46db3a4 1432598400 2221603200 C=US, O=Amazon, CN=Amazon Root CA 3
18f1fc7f205df8adddeb7fe007dd57e3af375a9c4d8d73546bf4f1fed1e18d35 1164395483 1953313604 C=BM, O=QuoVadis Limited, CN=QuoVadis Root CA 3
193144f431e0fddb740717d4de926a571133884b4360d30e272913cbe660ce41 1654686502 2443604902 C=CH, O=SwissSign AG, CN=SwissSign RSA TLS Root CA 2022 - 1
1ba5b2aa8c65401a82960118f80bec4f62304d83cec4713a19c39c011ea46db4 1432598400 2221603200 C=US, O=Amazon, CN=Amazon Root CA 2
22a2c1f7bded704cc1e701b5f408c310880fe956b5de2a4a44f99c873a25a7c8 1455300923 2244305723 C=US, ST=Texas, L=Houston, O=SSL Corporation, CN=SSL.com EV Root Certification Authority ECC
242b69742fcb1e5b2abf98898b94572187544e5b4d9911786573621f6a74b82c 1543492554 2332410954 C=FI, O=Telia Finland Oyj, CN=Telia Root CA v2
24a55c2ab051442d0617766541239a4ad032d7c55175aa34ffde2fbc4f5c5294 1466057836 2147408236 C=JP, O=SECOM Trust Systems CO.\\,LTD., CN=Security Communication RootCA3
2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f 1197551308 2144305645 C=ES, O=IZENPE S.A., CN=Izenpe.com
2a575471e31340bc21581cbd2cf13e158463203ece94bcf9d3cc196bf09a5472 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R1
2cabeafe37d06ca22aba7391c0033d25982952c453647349763a3ab5ad6ccf69 1418169600 2049321600 OU=GlobalSign Root CA - R6, O=GlobalSign, CN=GlobalSign
2ce1cb0bf9d2f9e102993fbe215152c3b2dd0cabde1c68e5319b839154dbb7f5 1251763200 2145916799 C=US, ST=Arizona, L=Scottsdale, O=Starfield Technologies\\, Inc., CN=Starfield Root Certificate Authority - G2
2e44102ab58cb85419451c8e19d9acf3662cafbc614b6a53960a30f7d0e2eb41 1556269076 2345273876 C=TN, O=Agence Nationale de Certification Electronique, CN=TunTrust Root CA
2e7bf16cc22485a7bbe2aa8696750761b0ae39be3b2fe9d0cc6d4ef73491425c 1496254477 2285086477 C=US, ST=Texas, L=Houston, O=SSL Corporation, CN=SSL.com EV Root Certification Authority RSA R2
2ffb7f813bbbb3c89ab4e8162d0f16d71509a830cc9d73c262e5140875d1ad4a 1619631894 2408550293 C=US, O=CommScope, CN=CommScope Public Trust ECC Root-02
30d0895a9a448a262091635522d1f52010b5867acae12c78ef958fd4f4389f2f 1389894812 2021046812 C=US, O=IdenTrust, CN=IdenTrust Public Sector Root CA 1
30fbba2c32238e2a98547af97931e550428b9b3f1c8eeb6633dcfa86c5b27dd3 1533022004 2321940404 C=CN, O=iTrusChina Co.\\,Ltd., CN=vTrus ECC Root CA
31ad6648f8104138c738f39ea4320133393e3a18cc02296ef97c2ac9ef6731d0 1375358400 2147169600 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Global Root G3
3417bb06cc6007da1b961c920b8ab4ce3fad820e4aa30b9acbc4a74ebdcebc65 1455300843 2244305643 C=US, ST=Texas, L=Houston, O=SSL Corporation, CN=SSL.com Root Certification Authority ECC
349dfa4058c5e263123b398ae795573c4e1313c83fe68f93556cd5e8031b3c7d 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R4
34d8a73ee208d9bcdb0d956520934b4e40e69482596e8b6f73c8426b010a6f48 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R3
358df39d764af9e1b766e9c972df352ee15cfac227af6ad1d70e8e4a6edcba02 1576710405 2289338164 C=US, O=Microsoft Corporation, CN=Microsoft ECC Root Certificate Authority 2017
371a00dc0533b3721a7eeb40e8419e70799d2b0a0f2c1d80693165f7cec4ad75 1610668800 2399587199 C=US, O=DigiCert\\, Inc., CN=DigiCert TLS RSA4096 Root G5
3c5f81fea5fab82c64bfa2eaecafcde8e077fc8620a7cae537163df36edbf378 1245151818 1893324618 C=HU, L=Budapest, O=Microsec Ltd., CN=Microsec e-Szigno Root CA 2009, emailAddress=info@e-szigno.hu
3e9099b5015e8f486c00bcea9d111ee721faba355a89bcf1df69561e3dc6325c 1163116800 1952035200 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Assured ID Root CA
3f034bb5704d44b2d08545a02057de93ebf3905fce721acbc730c06ddaee904e 1586324206 2217476206 C=JP, O=Cybertrust Japan Co.\\, Ltd., CN=SecureSign Root CA12
3f63bb2814be174ec8b6439cf08d6d56f0b7c405883a5648a334424d6b3ec558 1669100069 2458051199 C=TW, O=TAIWAN-CA, OU=Root CA, CN=TWCA CYBER Root CA
3f99cc474acfce4dfed58794665e478d1547739f2e780f1bb4ca9b133097d401 1613732470 2370596469 C=GR, O=Hellenic Academic and Research Institutions CA, CN=HARICA TLS ECC Root CA 2021
40f6af0346a99aa1cd1d555a4e9cce62c7f9634603ee406615833dc8c8d00367 1518978600 2307897000 C=IN, OU=emSign PKI, O=eMudhra Technologies Limited, CN=emSign Root CA - G1
4200f5043ac8590ebb527d209ed1503029fbcbd41ca1b506ec27f15ade7dac69 1162928548 1893441126 C=US, O=SecureTrust Corporation, CN=Secure Global CA
4348a0e9444c78cb265e058d5e8944b4d84f9662bd26db257f8934a443c70161 1163116800 1952035200 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Global Root CA
43df5774b03e7fef5fe40d931a7bedf1bb2e6b42738c4e6d3841103d3aa7f339 1246987554 1922896554 C=US, O=Entrust\\, Inc., OU=See www.entrust.net/legal-terms, OU=(c) 2009 Entrust\\, Inc. - for authorized use only, CN=Entrust Root Certification Authority - G2
44b545aa8a25e65a73ca15dc27fc36d24c1cb9953a066539b11582dc487b4833 1436265432 2224665432 C=GR, L=Athens, O=Hellenic Academic and Research Institutions Cert. Authority, CN=Hellenic Academic and Research Institutions ECC RootCA 2015
45140b3247eb9cc8c5b4f0d7b53091f73292089e6e5a63e2749dd3aca9198eda 1251763200 2145916799 C=US, ST=Arizona, L=Scottsdale, O=GoDaddy.com\\, Inc., CN=Go Daddy Root Certificate Authority - G2
46edc3689046d53a453fb3104ab80dcaec658b2660ea1629dd7e867990648716 1385367955 2329374355 C=TR, L=Gebze - Kocaeli, O=Turkiye Bilimsel ve Teknolojik Arastirma Kurumu - TUBITAK, OU=Kamu Sertifikasyon Merkezi - Kamu SM, CN=TUBITAK Kamu SM SSL Kok Sertifikasi - Surum 1
49e7a442acf0ea6287050054b52564b650e4f49e42e348d6aa38e039e957b1c1 1257410158 1888562158 C=DE, O=D-Trust GmbH, CN=D-TRUST Root Class 3 CA 2 2009
4b009c1034494f9ab56bba3ba1d62731fc4d20d8955adcec10a925607261e338 1586329579 2375247979 C=JP, O=Cybertrust Japan Co.\\, Ltd., CN=SecureSign Root CA14
4d2491414cfe956746ec4cefa6cf6f72e28a1329432f9d8a907ac4cb5dadc15a 1291807169 1670497828 C=NL, O=Staat der Nederlanden, CN=Staat der Nederlanden EV Root CA
4fa3126d8d3a11d1c4855a4f807cbad6cf919d3a5a88b03bea2c6372d93c40c9 1553040000 2405116800 C=BE, O=GlobalSign nv-sa, CN=GlobalSign Root R46
4ff460d54b9c86dabfbcfc5712e0400d2bed3fbc4d4fbdaa86e06adcd2a9ad7a 1264982400 2147471999 C=US, ST=New Jersey, L=Jersey City, O=The USERTRUST Network, CN=USERTrust ECC Certification Authority
513b2cecb810d4cde5dd85391adfc6c2dd60d87bb736d2b521484aa47a0ebef6 1243573239 1874725239 C=JP, O=SECOM Trust Systems CO.\\,LTD., OU=Security Communication RootCA2
52f0e1c4e58ec629291b60317f074671b85d7ea80d5b07273463534b32b40234 1263859200 2147471999 C=GB, ST=Greater Manchester, L=Salford, O=COMODO CA Limited, CN=COMODO RSA Certification Authority
552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988 1375358400 2147169600 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Trusted Root G4
554153b13d2cf9ddb753bfbe1a4e0ae08d0aa4187058fe60a2b862b2e4b87bcb 1545298653 2334217053 C=ES, O=FNMT-RCM, OU=Ceres, organizationIdentifier=VATES-Q2826004J, CN=AC RAIZ FNMT-RCM SERVIDORES SEGUROS
55903859c8c0c3ebb8759ece4e2557225ff5758bbd38ebd48276601e1bd58097 1503517003 2292435403 C=US, ST=Illinois, L=Chicago, O=Trustwave Holdings\\, Inc., CN=Trustwave Global ECC P384 Certification Authority
55926084ec963a64b96e2abe01ce0ba86a64fbfebcc7aab5afc155b37fd76066 1316690522 1916306522 C=IT, L=Milan, O=Actalis S.p.A./03358520967, CN=Actalis Authentication Root CA
568d6905a2c88708a4b3025190edcfedb1974a606a13c6e5290fcb2ae63edab5 1251763200 2145916799 C=US, ST=Arizona, L=Scottsdale, O=Starfield Technologies\\, Inc., CN=Starfield Services Root Certificate Authority - G2
574df6931e278039667b720afdc1600fc27eb66dd3092979fb73856487212882 1576725501 2365125501 C=CN, O=BEIJING CERTIFICATE AUTHORITY, CN=BJCA Global Root CA2
578af4ded0853f4e5998db4aeaf9cbea8d945f60b620a38d1a3c13b2bc7ba8e1 1598341700 2387318399 C=DE, O=Deutsche Telekom Security GmbH, CN=Telekom Security TLS ECC Root 2020
57de0583efd2b26e0361da99da9df4648def7ee8441c3b728afa9bcde0f9b26a 1411485727 2093613727 C=ES, CN=Autoridad de Certificacion Firmaprofesional CIF A62634068
59769007f7685d0fcd50872f9f95d5755a5b2b457d81f3692b610a98672f0e1b 1340778513 1924963199 C=TW, O=TAIWAN-CA, OU=Root CA, CN=TWCA Global Root CA
5a2fc03f0c83b090bbfa40604b0988446c7636183df9846e17101a447fb8efd6 1496456986 2285375386 C=HK, ST=Hong Kong, L=Hong Kong, O=Hongkong Post, CN=Hongkong Post Root CA 3
5a885db19c01d912c5759388938cafbbdf031ab2d48e91ee15589b42971d039c 1454589153 1893432487 C=PA, ST=Panama, L=Panama City, O=TrustCor Systems S. de R.L., OU=TrustCor Certificate Authority, CN=TrustCor ECA-1
5c58468d55f58e497e743982d2b50010b6d165374acf83a7d4a32db768c4408e 1224677257 1893413257 C=PL, O=Unizeto Technologies S.A., OU=Certum Certification Authority, CN=Certum Trusted Network CA
5cc3d78e4e1d5e45547a04e6873e64f90cf9536d1ccc2ef800f355c4c5fd70fd 1344395221 1893380821 C=CN, O=China Financial Certification Authority, CN=CFCA EV ROOT
5d56499be4d2e08bcfcad08a3e38723d50503bde706948e42f55603019e528ae 1389895943 2021047943 C=US, O=IdenTrust, CN=IdenTrust Commercial Root CA 1
62dd0be9b9f50a163ea0f8e75c053b1eca57ea55c8688f647c6881f2c8357b95 1161765035 2108536235 C=CH, O=SwissSign AG, CN=SwissSign Gold CA - G2
657cfe2fa73faa38462571f332a2363a46fce7020951710702cdfbb6eeda3305 1486373255 2275291655 C=RO, O=CERTSIGN SA, OU=certSIGN ROOT CA G2
69729b8e15a86efc177a57afb7171dfc64add28c2fca8cf1507e34453ccb1470 1599177600 2231510400 C=US, O=Internet Security Research Group, CN=ISRG Root X2
6ab2ab75f51cb4f4f0156203fbf6f646232f514be059f62833308b82b4d72db1 1706680354 2494216354 C=JP, O=SECOM Trust Systems Co.\\, Ltd., CN=SECOM TLS ECC Root CA 2024
6b328085625318aa50d173c98d8bda09d57e27413d114cf787a0f5d06c030cf6 1522049094 2310967494 C=PL, O=Asseco Data Systems S.A., OU=Certum Certification Authority, CN=Certum EC-384 CA
6b9c08e86eb0f767cfad65cd98b62149e5494a67f5845e7bd1ed019f27b86bd6 1417446032 2206365031 C=CH, O=WISeKey, OU=OISTE Foundation Endorsed, CN=OISTE WISeKey Global Root GB CA
6c61dac3a2def031506be036d2a6fe401994fbd13df9c8d466599274c446ec98 1229008101 1859728101 C=HU, L=Budapest, O=NetLock Kft., OU=Tanúsítványkiadók (Certification Services), CN=NetLock Arany (Class Gold) Főtanúsítvány
6dc47172e01cbcb0bf62580d895fe2b8ac9ad4f873801e0c10b9c837d21eb177 946057851 1879596912 O=Entrust.net, OU=www.entrust.net/CPS_2048 incorp. by ref. (limits liab.), OU=(c) 1999 Entrust.net Limited, CN=Entrust.net Certification Authority (2048)
70a73f7f376b60074248904534b11482d5bf0e698ecc498df52577ebf2e93b9a 1264774236 2240575836 C=US, O=AffirmTrust, CN=AffirmTrust Premium
71cca5391f9e794b04802530b363e121da8a3043bb26662fea4dca7fc951a4bd 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R4
73c176434f1bc6d5adf45b0e76e727287c8de57616c1e6e6141a2b2cbc7d8e4c 1164659022 1795812822 C=US, O=Entrust\\, Inc., OU=www.entrust.net/CPS is incorporated by reference, OU=(c) 2006 Entrust\\, Inc., CN=Entrust Root Certification Authority
7431e5f4c3c1ce4690774f0b61e05440883ba9a01ed00ba6abd7806ed3b118cf 1163116800 1952035200 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert High Assurance EV Root CA
77b82cd8644c4305f7acc5cb156b45675004033d51c60c6202a8e0c33467d3a0 1617235200 2406153600 C=US, O=Certainly, CN=Certainly Root R1
7bb647a62aeeac88bf257aa522d01ffea395e0ab45c73f93f65654ec38f25a06 1616371200 2405289599 C=GB, O=Sectigo Limited, CN=Sectigo Public Server Authentication Root R46
7d05ebb682339f8c9451ee094eebfefa7953a114edb2f44949452fab7d2fc185 1375358400 2147169600 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Assured ID Root G2
7e37cb8b4c47090cab36551ba6f45db840680fba166a952db100717f43053fc2 1375358400 2147169600 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Assured ID Root G3
81a9088ea59fb364c548a6f85559099b6f0405efbf18e5324ec9f457ba00112f 1619083270 2249803269 CN=Atos TrustedRoot Root CA RSA TLS 2021, O=Atos, C=DE
8560f91c3624daba9570b5fea0dbe36ff11a8323be9486854fb3f34a5571198d 1494323314 2283242313 C=CH, O=WISeKey, OU=OISTE Foundation Endorsed, CN=OISTE WISeKey Global Root GC CA
85666a562ee0be5ce925c1d8890a6f76a87ec16d4d7d5f29ea7419cf20123b69 1455298779 2244303579 C=US, ST=Texas, L=Houston, O=SSL Corporation, CN=SSL.com Root Certification Authority RSA
85a0dd7dd720adb7ff05f83d542b209dc7ff4528f7d677b18389fea5e5c49e86 1164392820 1953311013 C=BM, O=QuoVadis Limited, CN=QuoVadis Root CA 2
86a1ecba089c4a8d3bbe2734c612ba341d813e043cf9e8a862cd5c57a36bbe6b 1518978600 2307897000 C=IN, OU=emSign PKI, O=eMudhra Technologies Limited, CN=emSign ECC Root CA - G3
873f4685fa7f563625252e6d36bcd7f16fc24951f264e47e1b954f4908cdca13 1584524818 2372924818 C=TR, L=Ankara, O=E-Tugra EBG A.S., OU=E-Tugra Trust Center, CN=E-Tugra Global Root CA ECC v3
88497f01602f3154246ae28c4d5aef10f1d87ebb76626f4ae0b7f95ba7968799 1041980400 1925593199 C=ES, O=Agencia Catalana de Certificacio (NIF Q-0801176-I), OU=Serveis Publics de Certificacio, OU=Vegeu https://www.catcert.net/verarrel (c)03, OU=Jerarquia Entitats de Certificacio Catalanes, CN=EC-ACC
88ef81de202eb018452e43f864725cea5fbd1fc2d9d205730709c5d8b8690f46 1326399992 2273171192 C=BM, O=QuoVadis Limited, CN=QuoVadis Root CA 3 G3
88f438dcf8ffd1fa8f429115ffe5f82ae1e06e0c70c375faad717b34a49e7265 1503046722 2134252799 C=KR, O=NAVER BUSINESS PLATFORM Corp., CN=NAVER Global Root Certification Authority
8a71de6559336f426c26e53880d00d88a18da4c6a91f0dcb6194e206c5c96387 1533021845 2321940245 C=CN, O=iTrusChina Co.\\,Ltd., CN=vTrus Root CA
8a866fd1b276b57e578e921c65828a2bed58e9f2f288054134b7f1f4bfc9cc74 1326389264 2273160464 C=BM, O=QuoVadis Limited, CN=QuoVadis Root CA 1 G3
8d25cd97229dbf70356bda4eb3cc734031e24cf00fafcfd32dc76eb5841c7ea8 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R2
8e8221b2e7d4007836a1672f0dcc299c33bc07d316f132fa1a206d587150f1ce 1683623433 2157009032 C=DE, O=D-Trust GmbH, CN=D-TRUST EV Root CA 2 2023
8ecde6884f3d87b1125ba31ac3fcb13d7016de7f57cc904fe1cb97c6ae98196e 1432598400 2147299200 C=US, O=Amazon, CN=Amazon Root CA 1
8faf7d2e2cb4709bb8e0b33666bf75a5dd45b5de480f8ea8d4bfe6bebc17f2ed 1661445262 2418309261 C=US, O=SSL Corporation, CN=SSL.com TLS RSA Root CA 2022
8fe4fb0af93a4d0d67db0bebb23e37c71bf325dcbcdd240ea04daf58b47e1840 1326394772 2273165972 C=BM, O=QuoVadis Limited, CN=QuoVadis Root CA 2 G3
91e2f5788d5810eba7ba58737de1548a8ecacd014598bc0b143e041b17052552 1222857614 2011823999 C=DE, O=T-Systems Enterprise Services GmbH, OU=T-Systems Trust Center, CN=T-TeleSec GlobalRoot Class 2
945bbc825ea554f489d1fd51a73ddf2ea624ac7019a05205225c22a78ccfa8b4 1503516910 2292435310 C=US, ST=Illinois, L=Chicago, O=Trustwave Holdings\\, Inc., CN=Trustwave Global ECC P256 Certification Authority
960adf0063e96356750c2965dd0a0867da0b9cbd6e77714aeafb2349ab393da3 1166169600 1639555200 O=Cybertrust\\, Inc, CN=Cybertrust Global Root
96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6 1433415878 2064567878 C=US, O=Internet Security Research Group, CN=ISRG Root X1
97552015f5ddfc3c8788c006944555408894450084f100867086bc1a2bb58dc8 1503516852 2292435252 C=US, ST=Illinois, L=Chicago, O=Trustwave Holdings\\, Inc., CN=Trustwave Global Certification Authority
9a114025197c5bb95d94e63d55cd43790847b646b23cdf11ada4a00eff15fb48 1288082283 2234853483 C=NO, O=Buypass AS-983163327, CN=Buypass Class 2 Root CA
9a296a5182d1d451a2e37f439b74daafa267523329f90f9a0d2007c334e23c9a 1581292800 2222899200 C=AT, O=e-commerce monitoring GmbH, CN=GLOBALTRUST 2020
9a6ec012e1a7da9dbe34194d478ad7c0db1822fb071df12981496ed104384113 1304588257 1924940257 CN=ACCVRAIZ1, OU=PKIACCV, O=ACCV, C=ES
9ae36232a5189ffddb353dfd26520c015395d22777dac59db57b98c089a651e6 1685543836 2473943835 C=CH, O=OISTE Foundation, CN=OISTE Server Root RSA G1
9bea11c976fe014764c1be56a6f914b5a560317abd9988393382e5161aa0493c 1457654400 2240524800 C=CN, O=UniTrust, CN=UCA Global G2 Root
a040929a02ce53b4acf4f2ffc6981ce4496f755e6d45fe0b2a692bcd52523f36 1436263881 2224663881 C=GR, L=Athens, O=Hellenic Academic and Research Institutions Cert. Authority, CN=Hellenic Academic and Research Institutions RootCA 2015
a1339d33281a0b56e557d3d32b1ce7f9367eb094bd5fa72a7e5004c8ded7cafe 1445240610 2076392610 C=PL, O=Krajowa Izba Rozliczeniowa S.A., CN=SZAFIR ROOT CA2
b085d70b964f191a73e4af0d54ae7a0e07aafdaf9b71dd0862138ab7325a24a2 1352764800 2147483647 OU=GlobalSign ECC Root CA - R4, O=GlobalSign, CN=GlobalSign
b0bfd52bb0d7d9bd92bf5d4dc13da255c02c542f378365ea893911f55e55f23c 1362485388 1677845388 C=TR, L=Ankara, O=E-Tuğra EBG Bilişim Teknolojileri ve Hizmetleri A.Ş., OU=E-Tugra Sertifikasyon Merkezi, CN=E-Tugra Certification Authority
b2fae53e14ccd7ab9212064701ae279c1d8988facb775fa8a008914e663988a8 1619083583 2249803582 CN=Atos TrustedRoot Root CA ECC TLS 2021, O=Atos, C=DE
b4585f22e4ac756a4e8612a1361c5d9d031a93fd84febb778fa3068b0fc42dc2 1617235200 2406153600 C=US, O=Certainly, CN=Certainly Root E1
b49141502d00663d740f2e7ec340c52800962666121a36d09cf7dd2b90384fb4 1689602400 2162988000 C=HU, L=Budapest, O=Microsec Ltd., organizationIdentifier=VATHU-23584497, CN=e-Szigno TLS Root CA 2023
b676f2eddae8775cd36cb0f63cd1d4603961f49e6265ba013a2f0307b6d0b804 1317890396 2422427996 C=PL, O=Unizeto Technologies S.A., OU=Certum Certification Authority, CN=Certum Trusted Network CA 2
bc104f15a48be709dca542a7e1d4b9df6f054527e802eaa92d595444258afe71 1323179392 1953899392 C=GR, O=Hellenic Academic and Research Institutions Cert. Authority, CN=Hellenic Academic and Research Institutions RootCA 2011
bc4d809b15189d78db3e1d8cf4f9726a795da1643ca5f1358e1ddb0edc0d7eb3 1518978600 2307897000 C=US, OU=emSign PKI, O=eMudhra Inc, CN=emSign ECC Root CA - C3
bd71fdf6da97e4cf62d1647add2581b07d79adf8397eb4ecba9c5e8488821423 1264774824 2240576424 C=US, O=AffirmTrust, CN=AffirmTrust Premium ECC
be4b56cb5056c0136a526df444508daa36a0b54f42e4ac38f72af470e479654c 1621476622 2410308622 C=CN, O=TrustAsia Technologies\\, Inc., CN=TrustAsia Global Root CA G4
be6c4da2bbb9ba59b6f3939768374246c3c005993fa98f020d1dedbed48a81d5 1161765166 2108536366 C=CH, O=SwissSign AG, CN=SwissSign Silver CA - G2
beb00b30839b9bc32c32e4447905950641f26421b15ed089198b518ae2ea1b99 1503403626 2292322026 C=HU, L=Budapest, O=Microsec Ltd., organizationIdentifier=VATHU-23584497, CN=e-Szigno Root CA 2017
bec94911c2955676db6c0a550986d76e3ba005667c442c9762b4fbb773de228c 1352764800 2147483647 OU=GlobalSign ECC Root CA - R4, O=GlobalSign, CN=GlobalSign
bef256daf26e9c69bdec1602359798f3caf71821a03e018257c53c65617f3d4a 1649235696 2437635696 C=ES, O=Firmaprofesional SA, organizationIdentifier=VATES-A62634068, CN=FIRMAPROFESIONAL CA ROOT-A WEB
bf0feefb9e3a581ad5f9e9db7589985743d261085c4d314f6f5d7259aa421612 1239166607 1870318607 C=JP, O=Japan Certification Services\\, Inc., CN=SecureSign RootCA11
bfd88fe1101c41ae3e801bf8be56350ee9bad1a6b9bd515edc5c6d5b8711ac44 1219908273 1924963199 C=TW, O=TAIWAN-CA, OU=Root CA, CN=TWCA Root Certification Authority
bfff8fd04433487d6a8aa60c1a29767a9fc2bbb05e420f713a13b992891d3893 1416978795 2240582399 C=CN, O=GUANG DONG CERTIFICATE AUTHORITY CO.\\,LTD., CN=GDCA TrustAUTH R5 ROOT
c0076b9ef0531fb1a656d67c4ebe97cd5dbaa41ef44598acc2489878c92d8711 1715751716 2346903715 C=CN, O=TrustAsia Technologies\\, Inc., CN=TrustAsia TLS ECC Root CA
c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5 1103509887 2050194687 C=TW, O=Chunghwa Telecom Co.\\, Ltd., OU=ePKI Root Certification Authority
c32ffd9f46f936d16c3673990959434b9ad60aafbb9e7cf33654f144cc1ba143 1661445228 2418309227 C=US, O=SSL Corporation, CN=SSL.com TLS ECC Root CA 2022
c3846bf24b9e93ca64274c0ec67c1ecc5e024ffcacd2d74019350e81fe546ae4 1088528780 2035213580 C=US, O=The Go Daddy Group\\, Inc., OU=Go Daddy Class 2 Certification Authority
c45d7bb08e6d67e62e4235110b564e5f78fd92ef058c840aea4e6455d7585c60 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R2
c741f70f4b2a8d88bf2e71c14122ef53ef10eba0cfa5e64cfa20f418853073e0 1576709482 2289337223 C=US, O=Microsoft Corporation, CN=Microsoft RSA Root Certificate Authority 2017
c90f26f0fb1b4018b22227519b5ca2b53e2ca5b3be5cf18efe1bef47380c5383 1616371200 2405289599 C=GB, O=Sectigo Limited, CN=Sectigo Public Server Authentication Root E46
ca42dd41745fd0b81eb902362cf9d8bf719da1bd1b1efc946f5b4c99f42c1b9e 1166169600 1639555200 OU=GlobalSign Root CA - R2, O=GlobalSign, CN=GlobalSign
cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f 1375358400 2147169600 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Global Root G2
cbb522d7b7f127ad6a0113865bdf1cd4102e7d0759af635a7cf4720dc963c53b 1237370400 1868522400 OU=GlobalSign Root CA - R3, O=GlobalSign, CN=GlobalSign
cbb9c44d84b8043e1050ea31a69f514955d7bfd2e2c6b49301019ad61d9f5058 1553040000 2405116800 C=BE, O=GlobalSign nv-sa, CN=GlobalSign Root E46
cecddc905099d8dadfc5b1d209b737cbe2c18cfb2c10c0ff0bcf0d3286fc1aa2 1099329244 2051242639 C=US, OU=www.xrampsecurity.com, O=XRamp Security Services Inc, CN=XRamp Global Certification Authority
d13db1294c45ebc6fc86c6bbf69fa29bdfe692dff7c713c243c7a956c6a2284c 1700041662 2473844400 C=SE, O=Telia Company AB, CN=Telia RSA TLS Root CA v3
d40e9c86cd8fe468c1776959f49ea774fa548684b6c406f3909261f4dce2575c 1454589136 1893432196 C=PA, ST=Panama, L=Panama City, O=TrustCor Systems S. de R.L., OU=TrustCor Certificate Authority, CN=TrustCor RootCert CA-1
d43af9b35473755c9684fc06d7d8cb70ee5c28e773fb294eb41ee71722924d24 1426204800 2177366400 C=CN, O=UniTrust, CN=UCA Extended Validation Root
d48d3d23eedb50a459e55197601c27774b9d7b18c94d5a059511a10250b93168 1380616347 2011768347 C=FR, O=Dhimyotis, OU=0002 48146308100036, CN=Certigna Root CA
d7a7a0fb5d7e2731d771e9484ebcdef71d5f0c3e0a2948782bc83ee0ea699ef4 1072915200 1861919999 C=GB, ST=Greater Manchester, L=Salford, O=Comodo CA Limited, CN=AAA Certificate Services
d947432abde7b7fa90fc2e6b59101b1280e0e1c7e4e40fa3c6887fff57a7f4cf 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R1
d95d0e8eda79525bf9beb11b14d2100d3294985f0c62d9fabd9cd999eccb7b1d 1613732138 2370596137 C=GR, O=Hellenic Academic and Research Institutions CA, CN=HARICA TLS RSA Root CA 2021
db3517d1f6732a2d5ab97c533ec70779ee3270a62fb4ac4238372460e6f01e88 1432725076 2145526876 C=US, O=Entrust\\, Inc., OU=See www.entrust.net/legal-terms, OU=(c) 2015 Entrust\\, Inc. - for authorized use only, CN=Entrust Root Certification Authority - G4
dd6936fe21f8f077c123a1a521c12224f72255b73e03a7260693e8a24b0fa389 1192708850 1981713650 O=TeliaSonera, CN=TeliaSonera Root CA v1
e0d3226aeb1163c2e48ff9be3b50b4c6431be7bb1eacc5c36b5d5ec509039a08 1621476619 2410308619 C=CN, O=TrustAsia Technologies\\, Inc., CN=TrustAsia Global Root CA G3
e23d4a036d7b70e9f595b1422079d2b91edfbb1fb651a0633eaa8a9dc5f80703 1342689330 2289374130 C=SK, L=Bratislava, O=Disig a.s., CN=CA Disig Root R2
e35d28419ed02025cfa69038cd623962458da5c695fbdea3c22b0bfb25897092 1432598400 2221603200 C=US, O=Amazon, CN=Amazon Root CA 4
e3b6a2db2ed7ce48842f7ac53241c7b71d54144bfb40c11f3f1d0b42f5eea12d 1183129985 1814281985 C=FR, O=Dhimyotis, CN=Certigna
e59aaa816009c22bff5b25bad37df306f049797c1f81d85ab089e657bd8f0044 1581414300 2054799899 C=DE, O=D-Trust GmbH, CN=D-TRUST BR Root CA 1 2020
e74fbda55bd564c473a36b441aa799c8a68e077440e8288b9fa1e50e4bbaca11 1466054128 2147404528 C=JP, O=SECOM Trust Systems CO.\\,LTD., CN=Security Communication ECC RootCA1
e75e72ed9f560eec6eb4800073a43fc3ad19195a392282017895974a99026b6c 1064895649 1696047649 C=JP, O=SECOM Trust.net, OU=Security Communication RootCA1
e778f0f095fe843729cd1a0082179e5314a9c291442805e1fb1d8fb6b8886c3a 1586334776 2375253176 C=JP, O=Cybertrust Japan Co.\\, Ltd., CN=SecureSign Root CA15
e793c9b02fd8aa13e21c31228accb08119643b749c898964b1746d46c3d4cbd2 1264982400 2147471999 C=US, ST=New Jersey, L=Jersey City, O=The USERTRUST Network, CN=USERTrust RSA Certification Authority
eaa962c4fa4a6bafebe415196d351ccd888d4f53f3fa8ae6d7c466a94e6042bb 1152033604 1940952004 C=RO, O=certSIGN, OU=certSIGN ROOT CA
ebc5570c29018c4d67b1aa127baf12f703b4611ebc17b7dab5573894179b93fa 1225295996 1893456000 C=ES, O=FNMT-RCM, OU=AC RAIZ FNMT-RCM
ebd41040e4bb3ec742c9e381d31ef2a41a48b6685c96e7cef3c1df6cd4331c99 904651200 1832673600 C=BE, O=GlobalSign nv-sa, OU=Root CA, CN=GlobalSign Root CA
edf7ebbca27a2a384d387b7d4010c666e2edb4843e4c29b4ae1d5b9332e6b24d 1288081738 2234852938 C=NO, O=Buypass AS-983163327, CN=Buypass Class 3 Root CA
eec5496b988ce98625b934092eec2908bed0b0f316c2d4730c84eaf1f3d34881 1257411046 1888563046 C=DE, O=D-Trust GmbH, CN=D-TRUST Root Class 3 CA 2 EV 2009
eec997c0c30f216f7e3b8b307d2bae42412d753fc8219dafd1520b2572850f49 1685544148 2473944147 C=CH, O=OISTE Foundation, CN=OISTE Server Root ECC G1
ef66b0b10a3cdb9f2e3648c76bd2af18ead2bfe6f117655e28c4060da1a3f4c2 1584522437 2372922437 C=TR, L=Ankara, O=E-Tugra EBG A.S., OU=E-Tugra Trust Center, CN=E-Tugra Global Root CA RSA v3
efc65cadbb59adb6efe84da22311b35624b71b3b1ea0da8b6655174ec8978646 1680005805 2468966399 C=DE, O=Deutsche Telekom Security GmbH, CN=Telekom Security TLS RSA Root 2023
f015ce3cc239bfef064be9f1d2c417e1a0264a0a94be1f0c8d121864eb6949cc 1550828764 2145887999 C=TW, O=Chunghwa Telecom Co.\\, Ltd., CN=HiPKI Root CA - G1
f1c1b50ae5a20dd8030ec9f6bc24823dd367b5255759b4e71b61fce9f7375d73 1162927878 1893440455 C=US, O=SecureTrust Corporation, CN=SecureTrust CA
f356bea244b7a91eb35d53ca9ad7864ace018e2d35d5f8f96ddf68a6f41aa474 1310050710 1924991999 CN=Atos TrustedRoot 2011, O=Atos, C=DE
f3896f88fe7c0a882766a7fa6ad2749fb57a7f3e98fb769c1fa7b09c2c44d5ae 1576725377 2365125377 C=CN, O=BEIJING CERTIFICATE AUTHORITY, CN=BJCA Global Root CA1
f9e67d336c51002ac054c632022d66dda2e7e3fff10ad061ed31d8bbb410cfb2 1052975594 1684126349 C=HK, O=Hongkong Post, CN=Hongkong Post Root CA 1
fb8fec759169b9106b1e511644c618c51304373f6c0643088d8beffd1b997599 1567591238 2198311238 serialNumber=G63287510, C=ES, O=ANF Autoridad de Certificacion, OU=ANF CA Raiz, CN=ANF Secure Server Root CA
fd73dad31c644ff1b43bef0ccdda96710b9cd9875eca7e31707af3e96d522bbd 1222856996 2011823999 C=DE, O=T-Systems Enterprise Services GmbH, OU=T-Systems Trust Center, CN=T-TeleSec GlobalRoot Class 3
fe7696573855773e37a95e7ad4d9cc96c30157c15d31765ba9b15704e1ae78fd 1521202213 2310120613 C=PL, O=Asseco Data Systems S.A., OU=Certum Certification Authority, CN=Certum Trusted Root CA
ffe943d793424b4f7c440c1c3d648d5363f34b82dc87aa7a9f118fc5dee101f1 1619630203 2408548602 C=US, O=CommScope, CN=CommScope Public Trust RSA Root-02
`;

const ROWS: ReadonlyMap<string, string> = new Map(
  ROOTS.trim()
    .split('\n')
    .map((row) => [row.slice(0, 64), row.slice(65)]),
);

/** SHA-256 of the DER of each root that public lists (Mozilla's, from Node and Debian) have or had. */
export function listKnownRoots(): Iterable<string> {
  return ROWS.keys();
}

/** The fields of a root of those lists by SHA-256 of its DER, so that no one has to read them again. */
export function findKnownRoot(fingerprint: string): Fields | undefined {
  const [, notBefore, notAfter, subject] = /^(\d+) (\d+) (.+)$/.exec(ROWS.get(fingerprint) ?? '') ?? [];
  if (subject === undefined) return undefined;
  return {
    subject,
    issuer: subject,
    notBefore: new Date(1000 * Number(notBefore)),
    notAfter: new Date(1000 * Number(notAfter)),
    isCa: true,
    isSelfIssued: true,
  };
}
