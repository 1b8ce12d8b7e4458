package org.communique.validation.rules;

import static org.communique.validation.Severity.INFO;
import static org.communique.validation.Severity.WARNING;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.communique.actor.Name;
import org.communique.dossier.Dossier;
import org.communique.entry.Place;
import org.communique.id.EntryId;
import org.communique.shape.Visit;
import org.communique.source.Source;
import org.communique.time.TimeExpression;
import org.communique.validation.Rule;

/** Characters that show text as something else than it is. A text is never changed; the rules only tell. */
final class TextRules {

    /** Scripts whose letters are taken for each other. */
    private static final Set<UnicodeScript> CONFUSABLE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.COPTIC,
            UnicodeScript.CHEROKEE);

    /** So many characters cost little, in whatever order. */
    private static final int PART = 256;

    private static final Rule BIDI = character("text.bidi-control", TextRules::turnsText);

    private static final Rule CONTROL =
            character("text.control-character", c -> Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0);

    private static final Rule ZERO_WIDTH =
            RuleMessages.rule(String.class, "text.zero-width", WARNING, (text, found) -> {
                OptionalInt at = invisible(text.value());
                if (at.isPresent()) {
                    found.at(text, shown(text.value().codePointAt(at.getAsInt())), text.value());
                }
            });

    private static final Rule MIXED = RuleMessages.rule(String.class, "text.mixed-script", WARNING, (text, found) -> {
        if (isName(text) && mixed(text.value())) {
            found.at(text, text.value());
        }
    });

    private static final Rule NFC = RuleMessages.rule(String.class, "text.not-nfc", INFO, (text, found) -> {
        if (!isNfc(text.value())) {
            found.at(text, text.value());
        }
    });

    private static final Rule UNREAD = RuleMessages.rule(String.class, "wording.unread", INFO, (text, found) -> {
        if (text.attribute().equals("wording") && isUnread(text, found.dossier())) {
            found.at(text, text.value());
        }
    });

    static final List<Rule> ALL = List.of(BIDI, ZERO_WIDTH, MIXED, NFC, CONTROL, UNREAD);

    private TextRules() {}

    /** Whether words that would be read, were they English, say when or how much. */
    private static boolean isUnread(Visit<String> text, Dossier dossier) {
        EntryId entry = text.entry().orElseThrow().id();
        return text.owner().orElseThrow().value() instanceof TimeExpression time
                ? time.edtf().isEmpty() && !dossier.readsAsEnglish(time, entry)
                : dossier.entriesInOtherLanguages().contains(entry);
    }

    /**
     * Part by part at first where a text is long, for the JDK takes the square of their number for marks that are out of
     * order. No part of a text in the form is in another, and these overlap, so that behind them all marks are in order.
     */
    private static boolean isNfc(String text) {
        return isPlain(text) || isNfcByParts(text);
    }

    private static boolean isNfcByParts(String text) {
        for (int at = 0; at + PART < text.length(); at += PART) {
            String part = text.substring(at, Math.min(at + 2 * PART, text.length()));
            if (!Normalizer.isNormalized(part, Normalizer.Form.NFC)) {
                return false;
            }
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static Rule character(String code, IntPredicate wrong) {
        return RuleMessages.rule(String.class, code, WARNING, (text, found) -> {
            int first = first(text.value(), wrong);
            if (first >= 0) {
                found.at(text, shown(text.value().codePointAt(first)), text.value());
            }
        });
    }

    /** Where the first character of a sort is; none of them is beyond the Basic Multilingual Plane. */
    private static int first(String text, IntPredicate sort) {
        int at = 0;
        while (at < text.length() && !sort.test(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    /** Whether there are only such characters as any text of a European language has, which nothing is wrong with. */
    private static boolean isPlain(String text) {
        return first(text, c -> c >= 0x300 && !isPunctuation(c)) < 0;
    }

    /** Dashes, quotation marks, bullets, ellipses and signs of currencies. */
    private static boolean isPunctuation(int c) {
        return (c >= 0x2010 && c <= 0x2027) || (c >= 0x20A0 && c <= 0x20BF);
    }

    private static String shown(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static boolean turnsText(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    private static OptionalInt invisible(String text) {
        return isPlain(text) ? OptionalInt.empty() : hidden(text);
    }

    private static OptionalInt hidden(String text) {
        UnicodeScript script = UnicodeScript.COMMON;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == 0x200B
                    || c == 0x2060
                    || c == 0xFEFF
                    || (JoiningScripts.isJoiner(c) && !JoiningScripts.mayJoin(text, i, script))) {
                return OptionalInt.of(i);
            }
            script = JoiningScripts.isMark(c) || JoiningScripts.isJoiner(c) ? script : UnicodeScript.of(c);
        }
        return OptionalInt.empty();
    }

    private static boolean isName(Visit<String> text) {
        return text.owner(Name.class).isPresent()
                || text.owner(Place.class).isPresent()
                || (text.owner(Source.class).isPresent() && text.attribute().equals("publisher"));
    }

    /** {@return whether one word has letters of two scripts that are taken for each other} */
    private static boolean mixed(String text) {
        Set<UnicodeScript> word = EnumSet.noneOf(UnicodeScript.class);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            UnicodeScript script = UnicodeScript.of(c);
            if (!Character.isLetter(c) && script != UnicodeScript.INHERITED) {
                word.clear();
            } else if (CONFUSABLE.contains(script)) {
                word.add(script);
            }
            if (word.size() > 1) {
                return true;
            }
        }
        return false;
    }
}
