package org.communique.validation.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import org.communique.amount.AmountWording;
import org.communique.amount.MoneyAmount;

/** Finds where a source says whose dollars its figures are in: "all figures are in US dollars". */
final class DeclaredDollar {

    private static final Pattern DECLARATION = Pattern.compile(
            "\\b(?:figures|amounts|sums|prices|values|dollars|currency|references|funding)\\b[^.\\n]{0,40}?"
                    + "\\b(?:in|are|is|means?|to)\\s++"
                    + "((?:US|U\\.S\\.|United\\s++States|American|Canadian|Australian|New\\s++Zealand|Hong\\s++Kong"
                    + "|Singapore|Taiwan)\\s++dollars?|(?:USD|CAD|AUD|NZD|HKD|SGD|TWD)|(?:US|C|CA|A|AU|NZ|HK|S)\\$)",
            Pattern.CASE_INSENSITIVE);

    private DeclaredDollar() {}

    /** {@return the currency that the first such sentence of a text names} */
    static Optional<CurrencyUnit> in(String text) {
        return DECLARATION
                .matcher(text)
                .results()
                .flatMap(declared -> currency(declared.group(1)).stream())
                .findFirst();
    }

    private static Optional<CurrencyUnit> currency(String name) {
        String plain = name.replace(".", "").replaceAll("\\s+", " ");
        return AmountWording.parse("1 " + plain)
                .value()
                .or(() -> AmountWording.parse(plain + "1").value())
                .map(MoneyAmount::currency);
    }
}
