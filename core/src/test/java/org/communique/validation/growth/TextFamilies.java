package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Family.nearly;
import static org.communique.validation.growth.Numbered.person;
import static org.communique.validation.growth.Numbered.said;
import static org.communique.validation.growth.Numbered.source;

import java.util.List;
import org.communique.actor.Name;
import org.communique.source.Source;
import org.communique.term.LanguageTag;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;

/** For the rules of characters. */
final class TextFamilies {

    /** A character takes so little time that one text has this many for each of the other families' values. */
    private static final int LONG = 16;

    private static final String ABOVE = "\u0301";
    private static final String BELOW = "\u0316";

    static final List<Family> ALL = List.of(
            finding("text.bidi-control", "an override at the end", n -> saying("a".repeat(LONG * n) + "\u202E")),
            finding(
                    "text.zero-width",
                    "a space that nobody sees at the end",
                    n -> saying("a".repeat(LONG * n) + "\u200B")),
            nearly("text.zero-width", "joiners of emoji", n -> saying("\u2764\u200D".repeat(LONG * n / 2) + "\u2764")),
            finding("text.mixed-script", "a Cyrillic letter at the end", n -> named("a".repeat(LONG * n) + "\u0430")),
            nearly("text.mixed-script", "a word of each script", n -> named("a \u0430 ".repeat(LONG * n / 4))),
            finding(
                    "text.not-nfc",
                    "one letter, marks above it, and marks below it behind them",
                    n -> saying("x" + ABOVE.repeat(LONG * n / 2) + BELOW.repeat(LONG * n / 2))),
            nearly(
                    "text.not-nfc",
                    "one letter, marks below it, and marks above it behind them",
                    n -> saying("x" + BELOW.repeat(LONG * n / 2) + ABOVE.repeat(LONG * n / 2))),
            finding(
                    "text.not-nfc",
                    "texts that are not",
                    n -> Given.of(n, i -> said(i).gist("cafe" + ABOVE).build())),
            finding("text.control-character", "a bell at the end", n -> saying("a".repeat(LONG * n) + "\u0007")),
            finding(
                    "wording.unread",
                    "sources in French that count from each other",
                    n -> Given.of(n, i -> Source.of(source(i)).toBuilder()
                            .language(LanguageTag.of("fr"))
                            .published(TimeExpression.of("vendredi", Anchor.of(source(i + 1))))
                            .build())));

    private TextFamilies() {}

    private static Given saying(String gist) {
        return Given.of(said(0).gist(gist).build());
    }

    private static Given named(String name) {
        return Given.of(person(0).toBuilder().names(List.of(Name.of(name))).build());
    }
}
