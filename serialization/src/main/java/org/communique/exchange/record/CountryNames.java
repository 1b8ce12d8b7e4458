package org.communique.exchange.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.term.CountryCode;

/** Countries by their English names and alpha-3 codes, as systems of the United Nations write them. */
public final class CountryNames {

    /** Alpha-2 and alpha-3 codes of ISO 3166-1, and names. */
    private static final String TABLE = """
            AD AND Andorra
            AE ARE United Arab Emirates
            AF AFG Afghanistan
            AG ATG Antigua and Barbuda
            AI AIA Anguilla
            AL ALB Albania
            AM ARM Armenia
            AO AGO Angola
            AQ ATA Antarctica
            AR ARG Argentina
            AS ASM American Samoa
            AT AUT Austria
            AU AUS Australia
            AW ABW Aruba
            AX ALA Åland Islands
            AZ AZE Azerbaijan
            BA BIH Bosnia and Herzegovina
            BB BRB Barbados
            BD BGD Bangladesh
            BE BEL Belgium
            BF BFA Burkina Faso
            BG BGR Bulgaria
            BH BHR Bahrain
            BI BDI Burundi
            BJ BEN Benin
            BL BLM Saint Barthélemy
            BM BMU Bermuda
            BN BRN Brunei; Brunei Darussalam
            BO BOL Bolivia; Bolivia, Plurinational State of; Bolivia (Plurinational State of)
            BQ BES Caribbean Netherlands; Bonaire, Sint Eustatius and Saba
            BR BRA Brazil
            BS BHS Bahamas
            BT BTN Bhutan
            BV BVT Bouvet Island
            BW BWA Botswana
            BY BLR Belarus
            BZ BLZ Belize
            CA CAN Canada
            CC CCK Cocos (Keeling) Islands
            CD COD Congo, The Democratic Republic of the; Democratic Republic of the Congo; Congo, Democratic Republic of the
            CF CAF Central African Republic
            CG COG Congo; Republic of the Congo
            CH CHE Switzerland
            CI CIV Côte d'Ivoire
            CK COK Cook Islands
            CL CHL Chile
            CM CMR Cameroon
            CN CHN China
            CO COL Colombia
            CR CRI Costa Rica
            CU CUB Cuba
            CV CPV Cape Verde; Cabo Verde
            CW CUW Curaçao
            CX CXR Christmas Island
            CY CYP Cyprus
            CZ CZE Czechia; Czech Republic
            DE DEU Germany
            DJ DJI Djibouti
            DK DNK Denmark
            DM DMA Dominica
            DO DOM Dominican Republic
            DZ DZA Algeria
            EC ECU Ecuador
            EE EST Estonia
            EG EGY Egypt
            EH ESH Western Sahara
            ER ERI Eritrea
            ES ESP Spain
            ET ETH Ethiopia
            FI FIN Finland
            FJ FJI Fiji
            FK FLK Falkland Islands; Falkland Islands (Malvinas)
            FM FSM Micronesia; Micronesia, Federated States of; Micronesia (Federated States of)
            FO FRO Faroe Islands
            FR FRA France
            GA GAB Gabon
            GB GBR United Kingdom; United Kingdom of Great Britain and Northern Ireland
            GD GRD Grenada
            GE GEO Georgia
            GF GUF French Guiana
            GG GGY Guernsey
            GH GHA Ghana
            GI GIB Gibraltar
            GL GRL Greenland
            GM GMB Gambia
            GN GIN Guinea
            GP GLP Guadeloupe
            GQ GNQ Equatorial Guinea
            GR GRC Greece
            GS SGS South Georgia and the South Sandwich Islands
            GT GTM Guatemala
            GU GUM Guam
            GW GNB Guinea-Bissau
            GY GUY Guyana
            HK HKG Hong Kong
            HM HMD Heard Island and McDonald Islands
            HN HND Honduras
            HR HRV Croatia
            HT HTI Haiti
            HU HUN Hungary
            ID IDN Indonesia
            IE IRL Ireland
            IL ISR Israel
            IM IMN Isle of Man
            IN IND India
            IO IOT British Indian Ocean Territory
            IQ IRQ Iraq
            IR IRN Iran; Iran, Islamic Republic of; Iran (Islamic Republic of)
            IS ISL Iceland
            IT ITA Italy
            JE JEY Jersey
            JM JAM Jamaica
            JO JOR Jordan
            JP JPN Japan
            KE KEN Kenya
            KG KGZ Kyrgyzstan
            KH KHM Cambodia
            KI KIR Kiribati
            KM COM Comoros
            KN KNA Saint Kitts and Nevis
            KP PRK North Korea; Korea, Democratic People's Republic of; Democratic People's Republic of Korea
            KR KOR South Korea; Korea, Republic of; Republic of Korea
            KW KWT Kuwait
            KY CYM Cayman Islands
            KZ KAZ Kazakhstan
            LA LAO Laos; Lao People's Democratic Republic; Lao People's Democratic Republic (the)
            LB LBN Lebanon
            LC LCA Saint Lucia
            LI LIE Liechtenstein
            LK LKA Sri Lanka
            LR LBR Liberia
            LS LSO Lesotho
            LT LTU Lithuania
            LU LUX Luxembourg
            LV LVA Latvia
            LY LBY Libya
            MA MAR Morocco
            MC MCO Monaco
            MD MDA Moldova; Moldova, Republic of; Republic of Moldova
            ME MNE Montenegro
            MF MAF Saint Martin (French part)
            MG MDG Madagascar
            MH MHL Marshall Islands
            MK MKD North Macedonia; Macedonia, The former Yugoslav Republic of
            ML MLI Mali
            MM MMR Myanmar
            MN MNG Mongolia
            MO MAC Macao
            MP MNP Northern Mariana Islands
            MQ MTQ Martinique
            MR MRT Mauritania
            MS MSR Montserrat
            MT MLT Malta
            MU MUS Mauritius
            MV MDV Maldives
            MW MWI Malawi
            MX MEX Mexico
            MY MYS Malaysia
            MZ MOZ Mozambique
            NA NAM Namibia
            NC NCL New Caledonia
            NE NER Niger
            NF NFK Norfolk Island
            NG NGA Nigeria
            NI NIC Nicaragua
            NL NLD Netherlands
            NO NOR Norway
            NP NPL Nepal
            NR NRU Nauru
            NU NIU Niue
            NZ NZL New Zealand
            OM OMN Oman
            PA PAN Panama
            PE PER Peru
            PF PYF French Polynesia
            PG PNG Papua New Guinea
            PH PHL Philippines
            PK PAK Pakistan
            PL POL Poland
            PM SPM Saint Pierre and Miquelon
            PN PCN Pitcairn Islands
            PR PRI Puerto Rico
            PS PSE Palestinian Territories; occupied Palestinian territory; Palestine, State of; State of Palestine; West Bank and Gaza
            PT PRT Portugal
            PW PLW Palau
            PY PRY Paraguay
            QA QAT Qatar
            RE REU Réunion
            RO ROU Romania
            RS SRB Serbia
            RU RUS Russia; Russian Federation
            RW RWA Rwanda
            SA SAU Saudi Arabia
            SB SLB Solomon Islands
            SC SYC Seychelles
            SD SDN Sudan
            SE SWE Sweden
            SG SGP Singapore
            SH SHN Saint Helena
            SI SVN Slovenia
            SJ SJM Svalbard and Jan Mayen
            SK SVK Slovakia
            SL SLE Sierra Leone
            SM SMR San Marino
            SN SEN Senegal
            SO SOM Somalia
            SR SUR Suriname
            SS SSD South Sudan
            ST STP Sao Tome and Principe
            SV SLV El Salvador
            SX SXM Sint Maarten
            SY SYR Syria; Syrian Arab Republic
            SZ SWZ Eswatini; Swaziland
            TC TCA Turks and Caicos Islands
            TD TCD Chad
            TF ATF French Southern Territories
            TG TGO Togo
            TH THA Thailand
            TJ TJK Tajikistan
            TK TKL Tokelau
            TL TLS Timor-Leste
            TM TKM Turkmenistan
            TN TUN Tunisia
            TO TON Tonga
            TR TUR Türkiye; Turkey; Turkiye
            TT TTO Trinidad and Tobago
            TV TUV Tuvalu
            TW TWN Taiwan
            TZ TZA Tanzania; Tanzania, United Republic of; United Republic of Tanzania
            UA UKR Ukraine
            UG UGA Uganda
            UM UMI U.S. Outlying Islands
            US USA United States; United States of America
            UY URY Uruguay
            UZ UZB Uzbekistan
            VA VAT Vatican City; Holy See
            VC VCT Saint Vincent and the Grenadines
            VE VEN Venezuela; Venezuela, Bolivarian Republic of; Venezuela (Bolivarian Republic of)
            VG VGB British Virgin Islands
            VI VIR U.S. Virgin Islands; United States Virgin Islands
            VN VNM Vietnam; Viet Nam
            VU VUT Vanuatu
            WF WLF Wallis and Futuna
            WS WSM Samoa
            YE YEM Yemen
            YT MYT Mayotte
            ZA ZAF South Africa
            ZM ZMB Zambia
            ZW ZWE Zimbabwe
            """;

    private static final Map<String, CountryCode> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_ALPHA2 = new HashMap<>();
    private static final Map<String, String> BY_ALPHA3 = new HashMap<>();

    static {
        TABLE.lines().forEach(CountryNames::add);
    }

    private CountryNames() {}

    private static void add(String line) {
        CountryCode country = CountryCode.of(line.substring(0, 2));
        String[] names = line.substring(7).split("; ", -1);
        BY_ALPHA2.put(country.code(), names[0]);
        BY_ALPHA3.put(line.substring(3, 6), names[0]);
        BY_NAME.put(folded(line.substring(3, 6)), country);
        for (String name : names) {
            BY_NAME.put(folded(name), country);
        }
    }

    /** {@return the country with this name or alpha-3 code; absent where there is none} */
    public static Optional<CountryCode> find(String name) {
        return Optional.ofNullable(BY_NAME.get(folded(name)));
    }

    /** {@return the English name of a country; its code where it has none here} */
    public static String of(CountryCode country) {
        return BY_ALPHA2.getOrDefault(country.code(), country.code());
    }

    /** {@return whether it is the alpha-3 code of a country} */
    public static boolean isAlpha3(String code) {
        return BY_ALPHA3.containsKey(code);
    }

    /** {@return the name of the country with this alpha-3 code; other names as they are} */
    public static String named(String name) {
        return BY_ALPHA3.getOrDefault(name, name);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
