package org.communique.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary text that is not blank: the words of the news, every script, and what trips up careless readers. */
public final class Texts {

    private static final List<String> PHRASES = List.of(
            "London summit",
            "Leaders met to discuss “boots on the ground”",
            "nearly £30 million",
            "a €800 billion (£670 billion) plan",
            "The prime minister's spokesman said: \"We stand ready.\"",
            "around 20 countries, largely from Europe and the Commonwealth",
            "next week",
            "financial assistance",
            "Altius 600m");

    private static final List<String> NAMES = List.of(
            "Keir Starmer",
            "United Kingdom",
            "the White House",
            "Volodymyr Zelenskyy",
            "Володимир Зеленський",
            "محمد بن سلمان",
            "יצחק הרצוג",
            "Recep Tayyip Erdoğan",
            "İstanbul ıI",
            "Ursula von der Leyen",
            "習近平",
            "นายกรัฐมนตรี",
            "नरेन्द्र मोदी",
            "Кеіr Ѕtаrmеr",
            "Åland",
            "A\u030Aland",
            "𝕭𝖚𝖓𝖉𝖊𝖘𝖙𝖆𝖌",
            "👩🏽‍🚒 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "ﷺ",
            "\u202Eevil\u202C",
            "Straße ﬁ Ǆ");

    private static final List<String> AWKWARD = List.of(
            "\"",
            "\\",
            "\\u0041\\n",
            "a\"b\\c/d",
            "line one\nline two\r\n\ttab",
            "\b\f.",
            "\u0000 end",
            "\u001Bx\u007F",
            "\u0085 next\u00A0",
            "\u2028 is\u2029 no line",
            "\uFEFFbyte order mark",
            "\uFFFD\uFFFE\uFFFF",
            "</script><!--",
            "${jndi:x} %s {0}",
            "null",
            "0",
            "  leading and trailing  ",
            "\uE000 private",
            "\uD800\uDC00\uDBFF\uDFFF",
            "word ".repeat(60) + "end",
            "😀".repeat(90));

    private static final Arbitrary<Integer> CODE_POINTS = WeightedChoice.of(
                    6, Arbitraries.integers().between(0x20, 0x7E))
            .or(1, Arbitraries.integers().between(0, 0x1F))
            .or(2, Arbitraries.integers().between(0x7F, 0xD7FF))
            .or(1, Arbitraries.integers().between(0xE000, 0xFFFF))
            .or(1, Arbitraries.integers().between(0x10000, 0x10FFFF));

    private static final Arbitrary<String> WELL_FORMED =
            BuilderArbitraryConfigurer.lists(CODE_POINTS, 0, 12).map(Texts::string);

    private static final Arbitrary<String> ANY = WeightedChoice.of(6, Arbitraries.of(PHRASES))
            .or(3, Arbitraries.of(NAMES))
            .or(1, Arbitraries.of(AWKWARD))
            .or(1, WELL_FORMED.filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit)));

    private static final Arbitrary<String> NAMES_MOSTLY =
            WeightedChoice.of(8, Arbitraries.of(NAMES)).or(1, ANY);

    private Texts() {}

    /** {@return text that is not blank, of up to 300 characters} */
    public static Arbitrary<String> any() {
        return ANY;
    }

    /** {@return names of people, states and bodies in many scripts} */
    public static Arbitrary<String> names() {
        return NAMES_MOSTLY;
    }

    /** {@return well-formed Unicode text, which may be empty or blank} */
    public static Arbitrary<String> wellFormed() {
        return WELL_FORMED;
    }

    private static String string(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }
}
