package org.communique.amount;

import java.util.Arrays;
import java.util.List;

/**
 * The currencies of ISO 4217, as they stood on 1 January 2026: its lists one (in use) and three (historic).
 *
 * <p>Data, not code: an entry is the code, an asterisk where some supported JDK does not know it, the first year of use,
 * a hyphen, and the last year of a historic one. A missing year is unknown, or does not make sense, as for gold. First
 * years are those of Unicode CLDR 48, in any country; the last is the year in which ISO withdrew the code, or CLDR's
 * where that is later.
 */
final class Iso4217 {

    private static final String ENTRIES = "ADP1936-2003 AED1973- AFA1927-2003 AFN2002- ALK*1946-1989 ALL1965- AMD1993-"
            + " ANG1940-2025 AOA1999- AOK*1977-1991 AON*1990-2000 AOR*1995-2000 ARA*1985-1992"
            + " ARP*1983-1985 ARS1992- ARY*-1990 ATS1947-2002 AUD1966- AWG1986- AYM-2005 AZM1993-2006"
            + " AZN2006- BAD*1992-1998 BAM1995- BBD1973- BDT1972- BEC*1970-1990 BEF1831-2002"
            + " BEL*1970-1990 BGJ*-1990 BGK*-1990 BGL1962-2003 BGN1999-2026 BHD1965- BIF1964- BMD1970-"
            + " BND1967- BOB1987- BOP*1963-1987 BOV- BRB*1967-1986 BRC*1986-1989 BRE*1990-1993"
            + " BRL1994- BRN*1989-1990 BRR*1993-1994 BSD1966- BTN1974- BUK*1952-1990 BWP1976-"
            + " BYB1994-2001 BYN2016- BYR2000-2017 BZD1974- CAD1858- CDF1998- CHC*-2004 CHE- CHF1799-"
            + " CHW- CLF- CLP1975- CNY1953- COP1905- COU- CRC1896- CSD2002-2006 CSJ*-1990"
            + " CSK*1953-1993 CUC1994-2021 CUP1859- CVE1914- CYP1914-2008 CZK1993- DDM*1948-1990"
            + " DEM1948-2002 DJF1977- DKK1873- DOP1947- DZD1964- ECS*1884-2000 ECV*1993-2000"
            + " EEK1992-2011 EGP1885- ERN1997- ESA*1978-1981 ESB*1975-1994 ESP1800-2002 ETB1976-"
            + " EUR1999- FIM1963-2002 FJD1969- FKP1901- FRF1959-2002 GBP1694- GEK*1993-1995 GEL1995-"
            + " GHC1979-2008 GHP*-2007 GHS2007- GIP1713- GMD1971- GNE*-1989 GNF1986- GNS*1972-1986"
            + " GQE*1975-1986 GRD1954-2002 GTQ1925- GWE*1914-1981 GWP1976-1997 GYD1966- HKD1895-"
            + " HNL1926- HRD*1991-1995 HRK1994-2023 HTG1872- HUF1946- IDR1965- IEP1922-2002"
            + " ILP*1948-1981 ILR*1980-1990 ILS1985- INR1835- IQD1931- IRR1932- ISJ*1918-1990 ISK1981-"
            + " ITL1862-2002 JMD1969- JOD1950- JPY1871- KES1966- KGS1993- KHR1980- KMF1975- KPW1959-"
            + " KRW1962- KWD1961- KYD1971- KZT1993- LAJ*-1979 LAK1979- LBP1948- LKR1978- LRD1944-"
            + " LSL1980- LSM*-1985 LTL1993-2014 LTT*1992-1993 LUC*1970-1990 LUF1944-2002 LUL*1970-1990"
            + " LVL1993-2014 LVR*1992-1994 LYD1971- MAD1959- MDL1993- MGA1983- MGF1963-2004 MKD1993-"
            + " MLF*1962-1984 MMK1989- MNT1915- MOP1901- MRO1973-2018 MRU2018- MTL1968-2008"
            + " MTP*1914-1983 MUR1934- MVQ*-1989 MVR1981- MWK1971- MXN1993- MXP*1822-1993 MXV-"
            + " MYR1963- MZE*1975-1981 MZM1980-2006 MZN2006- NAD1993- NGN1973- NIC*1988-1991 NIO1991-"
            + " NLG1813-2002 NOK1905- NPR1933- NZD1967- OMR1972- PAB1903- PEH*-1990 PEI*1985-1991"
            + " PEN1991- PES*1863-1986 PGK1975- PHP1946- PKR1948- PLN1995- PLZ*1950-1997 PTE1911-2002"
            + " PYG1943- QAR1973- RHD*1970-1981 ROK*-1990 ROL1952-2006 RON2005- RSD2006- RUB1999-"
            + " RUR1991-2004 RWF1964- SAR1952- SBD1977- SCR1903- SDD1992-2007 SDG2007- SDP*1957-1998"
            + " SEK1873- SGD1967- SHP1917- SIT1992-2007 SKK1992-2009 SLE*2022- SLL1964-2023 SOS1960-"
            + " SRD2004- SRG1940-2003 SSP2011- STD1977-2017 STN2018- SUR*1961-1992 SVC1919- SYP1948-"
            + " SZL1974- THB1928- TJR*1995-2001 TJS2000- TMM1993-2009 TMT2009- TND1958- TOP1966-"
            + " TPE1959-2002 TRL1922-2005 TRY2005- TTD1964- TWD1949- TZS1966- UAH1996- UAK*1992-1996"
            + " UGS*1966-1987 UGW*-1990 UGX1987- USD1792- USN- USS-2014 UYI- UYN*-1989 UYP*1975-1993"
            + " UYU1993- UYW*- UZS1994- VEB1871-2008 VED*- VEF2008-2018 VES2018- VNC*-1990 VND1985-"
            + " VUV1981- WST1967- XAD*2025- XAF1973- XAG- XAU- XBA- XBB- XBC- XBD- XCD1965- XCG*2025-"
            + " XDR- XEU*1979-1999 XFO1930-2006 XFU-2013 XOF1958- XPD- XPF1945- XPT- XRE*-1999 XSU-"
            + " XUA- YDD*1965-1996 YER1990- YUD*1966-1990 YUM1994-2003 YUN*1990-1995 ZAL*1985-1995"
            + " ZAR1961- ZMK1968-2013 ZMW2013- ZRN*1993-1999 ZRZ*1971-1994 ZWC*-1989 ZWD1980-2008"
            + " ZWG*2024- ZWL2009-2024 ZWN-2006 ZWR2008-2009";

    private Iso4217() {}

    /**
     * One currency.
     *
     * @param code three capitals
     * @param everywhere whether every JDK from 17 on knows the code
     * @param period the years of use, as EDTF has them
     */
    record Entry(String code, boolean everywhere, String period) {

        private static Entry read(String entry) {
            String code = entry.substring(0, 3);
            boolean everywhere = entry.charAt(3) != '*';
            String years = entry.substring(everywhere ? 3 : 4);
            String period = years.endsWith("-") ? years.replace("-", "/..") : years.replace('-', '/');
            return new Entry(code, everywhere, period);
        }
    }

    /** {@return every currency, by code} */
    static List<Entry> entries() {
        return Arrays.stream(ENTRIES.split(" ", -1)).map(Entry::read).toList();
    }
}
