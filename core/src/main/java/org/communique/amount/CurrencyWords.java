package org.communique.amount;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.amount.Token.Kind;

/** What the signs, codes and English names of currencies mean. */
final class CurrencyWords {

    private static final Map<String, CurrencyMeaning> SIGNS = table(CurrencyNames.SIGNS);
    private static final Map<String, CurrencyMeaning> NOUNS = nouns();
    private static final Map<String, CurrencyMeaning> COUNTRIES = table(CurrencyNames.COUNTRIES);

    private CurrencyWords() {}

    private static Map<String, CurrencyMeaning> table(List<String> rows) {
        Map<String, CurrencyMeaning> table = new HashMap<>();
        for (String row : rows) {
            int equals = row.indexOf('=');
            CurrencyMeaning meaning = CurrencyMeaning.parse(row.substring(equals + 1));
            for (String word : row.substring(0, equals).split(" ", -1)) {
                table.put(word, meaning);
            }
        }
        return Collections.unmodifiableMap(table);
    }

    private static Map<String, CurrencyMeaning> nouns() {
        Map<String, CurrencyMeaning> nouns = new HashMap<>();
        table(CurrencyNames.NOUNS).forEach((noun, meaning) -> {
            nouns.put(noun, meaning);
            nouns.put(Plurals.of(noun), meaning);
        });
        return Collections.unmodifiableMap(nouns);
    }

    /** {@return what a sign or an ISO code before or after the figure may mean} */
    static CurrencyMeaning sign(Token token) {
        if (token.kind() == Kind.WORD && Currencies.find(token.text()).isPresent()) {
            return CurrencyMeaning.of(token.text());
        }
        return SIGNS.getOrDefault(token.is("kr") ? "kr" : token.text(), CurrencyMeaning.NONE);
    }

    /** {@return what the words behind a figure may mean} */
    static CurrencyMeaning phrase(List<Token> tokens) {
        if (tokens.stream().anyMatch(token -> token.kind() == Kind.CODE)) {
            return CurrencyMeaning.NONE;
        }
        if (tokens.size() == 1 && !sign(tokens.get(0)).isNone()) {
            return sign(tokens.get(0));
        }
        return name(String.join(" ", tokens.stream().map(Token::lower).toList()));
    }

    private static CurrencyMeaning name(String name) {
        if (name.equals("pound sterling") || name.equals("pounds sterling")) {
            return CurrencyMeaning.of("GBP");
        }
        int space = name.lastIndexOf(' ');
        CurrencyMeaning noun = NOUNS.getOrDefault(name.substring(space + 1), CurrencyMeaning.NONE);
        if (space < 0) {
            return noun;
        }
        String country = name.substring(0, space).replace(' ', '-');
        return noun.and(COUNTRIES.getOrDefault(country, CurrencyMeaning.NONE));
    }

    /** {@return whether a lower-case word names a currency, one or several} */
    static boolean isNoun(String word) {
        return NOUNS.containsKey(word);
    }

    /** {@return whether a piece of a wording is a sign, a noun or a country of some currency} */
    static boolean knows(Token token) {
        String word = token.lower();
        return !sign(token).isNone() || isNoun(word) || COUNTRIES.containsKey(word);
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
