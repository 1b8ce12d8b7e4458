package org.communique.amount;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which currencies a word can mean.
 *
 * @param usual the codes that it may mean where nobody says which; among {@code all}
 * @param all every code that it may mean, in order; none if the word names no currency
 */
record CurrencyMeaning(List<String> usual, List<String> all) {

    static final CurrencyMeaning NONE = new CurrencyMeaning(List.of(), List.of());

    /** {@return a word that means one currency and no other} */
    static CurrencyMeaning of(String code) {
        return new CurrencyMeaning(List.of(code), List.of(code));
    }

    /** {@return the codes that have a bar before those that are not usual, as in {@code "PLN|PLZ"}} */
    static CurrencyMeaning parse(String codes) {
        int bar = codes.indexOf('|');
        List<String> usual = sorted(bar < 0 ? codes : codes.substring(0, bar));
        return new CurrencyMeaning(usual, sorted(codes.replace('|', ' ')));
    }

    private static List<String> sorted(String codes) {
        return Stream.of(codes.split(" ", -1)).sorted().toList();
    }

    /** {@return what both words can mean together: pounds that are Egyptian are EGP, however unusual as pounds} */
    CurrencyMeaning and(CurrencyMeaning other) {
        List<String> both = both(all, other.all);
        List<String> usually = Stream.of(both(usual, other.usual), both(all, other.usual), both(usual, other.all))
                .filter(codes -> !codes.isEmpty())
                .findFirst()
                .orElse(both);
        return new CurrencyMeaning(usually, both);
    }

    private static List<String> both(List<String> one, List<String> other) {
        return one.stream().filter(new HashSet<>(other)::contains).toList();
    }

    /** {@return whether the word names no currency} */
    boolean isNone() {
        return all.isEmpty();
    }

    /**
     * {@return the codes that remain; more than one is ambiguous}
     *
     * @param meant the currency that is meant, if the word can mean it
     * @throws UnreadableWording if the word usually means several and none of them is the one that is meant
     */
    List<String> settled(Optional<String> meant) {
        if (meant.filter(all::contains).isPresent()) {
            return List.of(meant.get());
        }
        if (meant.isPresent() && usual.size() > 1) {
            throw new UnreadableWording("has a currency that cannot be " + meant.get());
        }
        return usual;
    }
}
