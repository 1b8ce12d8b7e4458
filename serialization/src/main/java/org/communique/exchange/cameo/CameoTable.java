package org.communique.exchange.cameo;

/**
 * The codes of CAMEO 1.1 that GDELT uses, as facts: how far each is cooperation or conflict after Goldstein, and what it is in
 * the model.
 *
 * <p>Codes and scores are those of GDELT's lists of codes; the terms are this library's.
 */
final class CameoTable {

    /**
     * A line is a code, with how many there are of one digit more, its score, and its term where that is another than that of
     * the code that it extends.
     */
    static final String LINES = """
            01 0.0 says comment
            010 0.0
            011 -0.1 says decline-to-comment
            012 -0.4
            013 0.4
            014 0.0 says comment ?
            015 0.0 says assert ?
            016 -2.0 says deny
            017 0.0 says declare ?
            018 3.4
            019 3.4 says agree ?
            02 3.0 says request
            020 3.0
            021+4 3.4
            022 3.2
            023+4 3.4
            024+4 -0.3
            025+6 -0.3 says urge
            026 4.0 says urge
            027 4.0 says urge
            028 4.0 says urge
            03 4.0 says express-willingness
            030 4.0
            031+4 5.2
            032 4.5
            033+4 5.2
            0334 6.0
            034+4 7.0
            035+6 7.0
            036 4.0
            037 5.0
            038 7.0
            039 5.0
            04 1.0 does talks together
            040 1.0
            041 1.0 does call together
            042 1.9 does visit visits
            043 2.8 does visit hosts
            044 2.5 does meeting together
            045 5.0 does mediation mediates
            046 7.0
            05 3.5 does cooperation together
            050 3.5
            051 3.4 says endorse for
            052 3.5 says endorse for ?
            053 3.8 does lobbying acts ?
            054 6.0 does recognition acts
            055 7.0 says apologize
            056 7.0 says concede ?
            057 8.0 does agreement together
            06 6.0 does cooperation together
            060 6.0
            061 6.4
            062 7.4
            063 7.4
            064 7.0
            07 7.0 does delivery acts ?
            070 7.0
            071 7.4
            072 8.3
            073 7.4 does relief-operation acts
            074 8.5 does peacekeeping acts
            075 7.0 does cooperation acts ?
            08 5.0 does easing acts
            080 5.0
            081+4 5.0
            082 5.0
            083+4 5.0 says concede
            084+2 7.0 does release acts
            0842 7.0 does easing acts ?
            085 7.0
            086+3 9.0
            0861 9.0 does peacekeeping receives
            0862 9.0 does inspection receives
            0863 9.0 does relief-operation receives
            087+4 9.0 does reduction acts
            0871 9.0 does ceasefire acts
            0872 9.0 does easing acts
            0874 10.0 does withdrawal acts ?
            09 -2.0 does investigation acts
            090 -2.0
            091 -2.0
            092 -2.0
            093 -2.0
            094 -2.0
            10 -5.0 says demand
            100 -5.0
            101+4 -5.0
            102 -5.0
            103+4 -5.0
            104+4 -5.0
            105+6 -5.0
            106 -5.0
            107 -5.0
            108 -5.0
            11 -2.0 says condemn against
            110 -2.0
            111 -2.0
            112+5 -2.0 says accuse against
            113 -2.0 says condemn against ?
            114 -2.0 says protest against
            115 -2.0 says accuse against ?
            116 -2.0 does ruling acts
            12 -4.0 says reject
            120 -4.0
            121+2 -4.0
            122+4 -4.0
            123+4 -4.0
            124+6 -4.0 says refuse
            125 -5.0
            126 -5.0
            127 -5.0
            128 -5.0 does pressure acts ?
            129 -5.0 does vote acts ?
            13 -6.0 says threaten
            130 -4.4
            131+3 -5.8
            132+4 -5.8
            133 -5.8
            134 -5.8
            135 -5.8
            136 -7.0
            137 -7.0
            138+5 -7.0
            139 -7.0
            14 -6.5 does protest acts
            140 -6.5
            141+4 -6.5
            142+4 -6.5
            143+4 -6.5 does strike acts
            144+4 -7.5 does blockade acts
            145+4 -7.5 does riot acts
            15 -7.2 does mobilization acts
            150 -7.2
            151 -7.2
            152 -7.2
            153 -7.2
            154 -7.2
            16 -4.0 does relations-change acts
            160 -4.0
            161 -4.0
            162+3 -5.6 does reduction acts
            163 -8.0 does sanction acts
            164 -7.0 does suspension acts
            165 -6.5 does suspension acts
            166+3 -7.0 does expulsion acts ?
            17 -7.0 does pressure acts
            170 -7.0
            171+2 -9.2 does restriction acts ?
            1712 -9.2 does attack acts ?
            172+4 -5.0 does restriction acts
            1724 -5.0 does emergency-measure acts
            173 -5.0 does arrest acts
            174 -5.0 does expulsion acts
            175 -9.0 does abuse acts
            18 -9.0 does attack acts
            180 -9.0
            181 -9.0 does abuse acts ?
            182+3 -9.5
            1821 -9.0 does abuse acts
            1822 -9.0 does abuse acts
            1823 -10.0
            183+3 -10.0
            184 -8.0 does abuse acts
            185 -8.0 does attack acts attempted
            186 -10.0
            19 -10.0 does attack acts
            190 -10.0
            191 -9.5 does blockade acts
            192 -9.5 does incursion acts ?
            193 -10.0
            194 -10.0
            195 -10.0
            196 -9.5
            20 -10.0 does abuse acts
            200 -10.0
            201 -9.5
            202 -10.0 does attack acts
            203 -10.0
            204+2 -10.0 does attack acts
            """;

    private CameoTable() {}
}
