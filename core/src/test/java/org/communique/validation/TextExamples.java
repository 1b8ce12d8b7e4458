package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.statement;

import java.time.LocalDate;
import java.util.List;
import org.communique.actor.Name;
import org.communique.actor.Person;
import org.communique.entry.Place;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.statement.Quotation;
import org.communique.statement.Statement;
import org.communique.term.LanguageTag;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;

/** Examples of texts. */
final class TextExamples {

    static final List<Example> ALL = List.of(
            caught("text.bidi-control", "an override", "/actors/0/names/0/text", named("Ann\u202Ecilbup")),
            caught(
                    "text.bidi-control",
                    "an isolate in a quotation",
                    "/statements/0/quotations/0/segments/0",
                    quoting("a\u2067b")),
            caught("text.bidi-control", "a mark", "/actors/0/names/0/text", named("Ann\u200F")),
            caught("text.bidi-control", "the first embedding", "/statements/0/gist", saying("a\u202Ab")),
            caught("text.bidi-control", "the first isolate", "/statements/0/gist", saying("a\u2066b")),
            caught("text.bidi-control", "the last of the isolates", "/statements/0/gist", saying("a\u2069b")),
            nearMiss("text.bidi-control", "their neighbours", saying("a\u2029b\u202Fc\u2065d\u206Ae")),
            nearMiss("text.bidi-control", "letters that run from the right", named("\u05D0\u05E0\u05D4")),
            caught("text.zero-width", "a space that nobody sees", "/actors/0/names/0/text", named("A\u200Bnn")),
            caught("text.zero-width", "a joiner of Latin letters", "/actors/0/names/0/text", named("A\u200Dnn")),
            caught("text.zero-width", "a mark of byte order", "/statements/0/gist", saying("\uFEFFshe said so")),
            caught("text.zero-width", "a joiner in Chinese", "/statements/0/gist", saying("\u5317\u200D\u4EAC")),
            caught("text.zero-width", "a non-joiner in Hebrew", "/statements/0/gist", saying("\u05D0\u200C\u05D1")),
            caught(
                    "text.zero-width",
                    "a joiner behind a Latin letter with a mark",
                    "/statements/0/gist",
                    saying("e\u0301\u200Dx")),
            caught("text.zero-width", "a non-joiner between figures", "/statements/0/gist", saying("10\u200C000")),
            caught(
                    "text.zero-width",
                    "a joiner of an emoji and a letter",
                    "/statements/0/gist",
                    saying("\uD83D\uDC69\u200Dx")),
            caught(
                    "text.zero-width",
                    "a non-joiner of emoji",
                    "/statements/0/gist",
                    saying("\uD83D\uDC69\u200C\uD83D\uDC69")),
            caught(
                    "text.zero-width",
                    "a non-joiner at the beginning of a Persian word",
                    "/statements/0/gist",
                    saying("\u0627 \u200C\u0645\u06CC")),
            caught(
                    "text.zero-width",
                    "a non-joiner twice",
                    "/statements/0/gist",
                    saying("\u0645\u06CC\u200C\u200C\u062E")),
            nearMiss(
                    "text.zero-width",
                    "a non-joiner behind a letter that joins none",
                    saying("\u06A9\u0634\u0648\u0631\u200C\u0647\u0627")),
            nearMiss("text.zero-width", "a Persian ending of a Latin word", saying("NATO\u200C\u0647\u0627")),
            nearMiss(
                    "text.zero-width",
                    "a Persian ending of a figure",
                    saying("10\u200C\u0633\u0627\u0644\u0647 \u06F1\u06F0\u200C\u0633\u0627\u0644\u0647")),
            nearMiss(
                    "text.zero-width",
                    "a Persian ending of a word in marks",
                    saying("\u00AB\u0646\u0627\u062A\u0648\u00BB\u200C\u0647\u0627")),
            nearMiss("text.zero-width", "a non-joiner behind a vowel mark", saying("\u0645\u064F\u200C\u062E")),
            nearMiss(
                    "text.zero-width",
                    "a non-joiner at the end of a Kurdish word",
                    saying("\u0644\u0647\u200C \u0639\u06CE\u0631\u0627\u0642")),
            nearMiss(
                    "text.zero-width",
                    "a joiner in an abbreviation of the Persian calendar",
                    saying("\u06F1\u06F4\u06F0\u06F3 \u0647\u200D.\u0634")),
            nearMiss(
                    "text.zero-width",
                    "Sri Lanka in Sinhala",
                    named("\u0DC1\u0DCA\u200D\u0DBB\u0DD3 \u0DBD\u0D82\u0D9A\u0DCF")),
            nearMiss("text.zero-width", "a half letter in Hindi", saying("\u0915\u094D\u200D\u0937")),
            nearMiss(
                    "text.zero-width",
                    "a joiner before the virama in Bengali",
                    saying("\u09B0\u200D\u09CD\u09AF\u09BE\u09AC")),
            nearMiss("text.zero-width", "a chillu of two letters in Malayalam", saying("\u0D28\u0D4D\u200D")),
            nearMiss("text.zero-width", "a head that shakes", saying("\uD83D\uDE42\u200D\u2194\uFE0F")),
            nearMiss("text.zero-width", "a non-joiner in Persian", named("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647")),
            nearMiss("text.zero-width", "a non-joiner behind a vowel sign", named("\u0915\u093E\u200C\u0930")),
            nearMiss(
                    "text.zero-width",
                    "a family of three",
                    saying("\uD83D\uDC69\u200D\uD83D\uDC69\uFE0F\u200D\uD83D\uDC66")),
            caught("text.mixed-script", "a Cyrillic o", "/actors/0/names/0/text", named("M\u043Escow")),
            caught(
                    "text.mixed-script",
                    "a Greek letter behind a mark",
                    "/events/0/place/name",
                    event().place(Place.of("P\u0301\u03B1ris")).build()),
            caught(
                    "text.mixed-script",
                    "a publisher",
                    "/sources/0/publisher",
                    Source.builder()
                            .id(SourceId.of("s"))
                            .publisher("Guardi\u0430n")
                            .build()),
            nearMiss("text.mixed-script", "a word each", named("Moscow \u041C\u043E\u0441\u043A\u0432\u0430")),
            nearMiss("text.mixed-script", "scripts that nobody mixes up", named("NHK\u65E5\u672C")),
            nearMiss("text.mixed-script", "no name", saying("10 \u03BCm")),
            caught("text.not-nfc", "a mark behind its letter", "/actors/0/names/0/text", named("Rene\u0301")),
            caught(
                    "text.not-nfc",
                    "also in a quotation",
                    "/statements/0/quotations/0/segments/0",
                    quoting("cafe\u0301")),
            nearMiss("text.not-nfc", "a letter with its mark", named("Ren\u00E9")),
            caught("text.control-character", "a bell", "/statements/0/gist", saying("she\u0007 said")),
            caught("text.control-character", "of the second set", "/statements/0/gist", saying("she\u0085 said")),
            nearMiss("text.control-character", "lines and tabs", saying("she\r\n\tsaid")),
            caught("wording.unread", "a day in French", "/sources/0/published/wording", said("fr", "vendredi")),
            nearMiss("wording.unread", "a day in English", said("en-GB", "Friday")));

    private TextExamples() {}

    private static Person named(String name) {
        return Person.builder().id(ANN).addNames(Name.of(name)).build();
    }

    private static Source said(String language, String published) {
        return Source.of(SourceId.of("letter")).toBuilder()
                .language(LanguageTag.of(language))
                .published(TimeExpression.of(published, Anchor.of(LocalDate.of(2025, 3, 6))))
                .build();
    }

    private static Statement saying(String gist) {
        return statement().gist(gist).build();
    }

    private static Statement quoting(String words) {
        return statement().addQuotations(Quotation.of(words)).build();
    }
}
