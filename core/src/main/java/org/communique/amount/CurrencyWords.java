package org.communique.amount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.amount.Token.Kind;

/**
 * The signs and English names of currencies, and which currencies of today each may mean; more than one is ambiguous.
 *
 * <p>Two are settled by convention: the sign £ and the bare word pound mean GBP.
 */
final class CurrencyWords {

    private static final String DOLLARS =
            "AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD USD XCD";
    private static final String PESOS = "ARS CLP COP CUP DOP MXN UYU";

    private static final Map<String, List<String>> SIGNS = table(
            "€=EUR",
            "£=GBP",
            "$=" + DOLLARS + " " + PESOS,
            "US$=USD",
            "A$=AUD",
            "AU$=AUD",
            "C$=CAD NIO",
            "CA$=CAD",
            "HK$=HKD",
            "NZ$=NZD",
            "NT$=TWD",
            "S$=SGD",
            "R$=BRL",
            "¥=CNY JPY",
            "￥=CNY JPY",
            "₴=UAH",
            "₽=RUB",
            "₹=INR",
            "₺=TRY",
            "₪=ILS",
            "₩=KPW KRW",
            "kr=DKK ISK NOK SEK");

    private static final Map<String, List<String>> NOUNS = table(
            "euro euros=EUR",
            "pound pounds=EGP FKP GBP GIP LBP SDG SHP SSP SYP",
            "dollar dollars=" + DOLLARS,
            "peso pesos=" + PESOS + " PHP",
            "yen=JPY",
            "yuan renminbi=CNY",
            "hryvnia hryvnias hryvnas=UAH",
            "zloty zlotys=PLN",
            "forint forints=HUF",
            "shekel shekels=ILS",
            "rand=ZAR",
            "baht=THB",
            "real reais=BRL",
            "won=KPW KRW",
            "ruble rubles rouble roubles=BYN RUB",
            "rupee rupees=INR LKR MUR NPR PKR SCR",
            "franc francs=BIF CDF CHF DJF GNF KMF RWF XAF XOF XPF",
            "crown crowns=CZK DKK ISK NOK SEK",
            "krona kronor=ISK SEK",
            "krone kroner=DKK NOK",
            "koruna korunas=CZK",
            "leu lei=MDL RON",
            "lira=LBP SYP TRY",
            "dinar dinars=BHD DZD IQD JOD KWD LYD RSD TND",
            "dirham dirhams=AED MAD",
            "rial rials riyal riyals=IRR OMR QAR SAR YER");

    private static final Map<String, List<String>> COUNTRIES = table(
            "us american=USD",
            "canadian=CAD",
            "australian=AUD",
            "new-zealand=NZD",
            "hong-kong=HKD",
            "singapore=SGD",
            "taiwan=TWD",
            "british=GBP",
            "egyptian=EGP",
            "lebanese=LBP",
            "syrian=SYP",
            "sudanese=SDG",
            "swiss=CHF",
            "congolese=CDF",
            "cfa=XAF XOF",
            "danish=DKK",
            "icelandic=ISK",
            "norwegian=NOK",
            "swedish=SEK",
            "czech=CZK",
            "russian=RUB",
            "belarusian=BYN",
            "ukrainian=UAH",
            "polish=PLN",
            "hungarian=HUF",
            "romanian=RON",
            "moldovan=MDL",
            "serbian=RSD",
            "turkish=TRY",
            "israeli=ILS",
            "jordanian=JOD",
            "kuwaiti=KWD",
            "iraqi=IQD",
            "iranian=IRR",
            "saudi=SAR",
            "qatari=QAR",
            "omani=OMR",
            "yemeni=YER",
            "emirati uae=AED",
            "bahraini=BHD",
            "moroccan=MAD",
            "algerian=DZD",
            "tunisian=TND",
            "libyan=LYD",
            "south-african=ZAR",
            "indian=INR",
            "pakistani=PKR",
            "sri-lankan=LKR",
            "nepalese=NPR",
            "japanese=JPY",
            "chinese=CNY",
            "south-korean=KRW",
            "north-korean=KPW",
            "thai=THB",
            "philippine=PHP",
            "brazilian=BRL",
            "mexican=MXN",
            "argentine=ARS",
            "chilean=CLP",
            "colombian=COP",
            "cuban=CUP",
            "uruguayan=UYU");

    private static final List<String> POUND = List.of("GBP");

    private CurrencyWords() {}

    /** Each row has words, an equals sign, and codes. */
    private static Map<String, List<String>> table(String... rows) {
        Map<String, List<String>> table = new HashMap<>();
        for (String row : rows) {
            int equals = row.indexOf('=');
            List<String> codes =
                    Stream.of(row.substring(equals + 1).split(" ", -1)).sorted().toList();
            for (String word : row.substring(0, equals).split(" ", -1)) {
                table.put(word, codes);
            }
        }
        return Map.copyOf(table);
    }

    /** {@return the codes that a sign or an ISO code before or after the figure may mean; none for another word} */
    static List<String> sign(Token token) {
        if (token.kind() == Kind.WORD && Currencies.find(token.text()).isPresent()) {
            return List.of(token.text());
        }
        return SIGNS.getOrDefault(token.is("kr") ? "kr" : token.text(), List.of());
    }

    /** {@return the codes that the words behind a figure may mean; none if they name no currency} */
    static List<String> phrase(List<Token> tokens) {
        if (tokens.stream().anyMatch(token -> token.kind() == Token.Kind.CODE)) {
            return List.of();
        }
        if (tokens.size() == 1 && !sign(tokens.get(0)).isEmpty()) {
            return sign(tokens.get(0));
        }
        return name(String.join(" ", tokens.stream().map(Token::lower).toList()));
    }

    private static List<String> name(String name) {
        if (name.equals("pound sterling") || name.equals("pounds sterling")) {
            return POUND;
        }
        int space = name.lastIndexOf(' ');
        List<String> codes = NOUNS.getOrDefault(name.substring(space + 1), List.of());
        if (space < 0) {
            return codes.containsAll(POUND) ? POUND : codes;
        }
        String country = name.substring(0, space).replace(' ', '-');
        return both(codes, COUNTRIES.getOrDefault(country, List.of()));
    }

    /** {@return the codes that are in both lists, in order} */
    static List<String> both(List<String> one, List<String> other) {
        return one.stream().filter(other::contains).toList();
    }

    /** {@return the sign that means this currency and no other, as it is printed} */
    static Optional<String> printed(String code) {
        return switch (code) {
            case "EUR" -> Optional.of("€");
            case "GBP" -> Optional.of("£");
            default -> Optional.empty();
        };
    }
}
