package org.communique.examples.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.examples.page.Head;
import org.communique.examples.page.Head.FindingLine;
import org.communique.examples.page.Head.SourceLine;
import org.communique.examples.page.HtmlPage;
import org.communique.examples.page.MarkedText;
import org.communique.examples.page.PageView;
import org.communique.id.SourceId;
import org.communique.quotation.Coverage;
import org.communique.quotation.SourceText;
import org.communique.source.Source;
import org.communique.term.LanguageTag;
import org.communique.validation.Validator;

/** A dossier as an HTML page. */
final class DossierPage {

    /** Where the script writes a number. */
    private static final String NUMBER = "#";

    /** As many as anybody reads on a page; {@code validate} says all. */
    private static final int MOST_FINDINGS = 100;

    private final Dossier dossier;
    private final Map<SourceId, SourceText> texts = new LinkedHashMap<>();
    private final Words words;
    private final Optional<LocalDate> day;
    private final ActorNames naming;
    private final PagePassages passages;
    private final PageCards cards;

    /**
     * @param day of which day it is the public view; absent where it is whole
     * @param texts the texts of some of its sources
     */
    DossierPage(Dossier dossier, Optional<LocalDate> day, Map<SourceId, String> texts, Words words) {
        this.dossier = dossier;
        this.day = day;
        this.words = (day.isPresent() ? words.hidingWhatIsLeftOut() : words).withDatesInWords();
        dossier.sources().forEach(source -> Optional.ofNullable(texts.get(source.id()))
                .ifPresent(text -> this.texts.put(source.id(), SourceText.of(source.id(), text))));
        this.naming = new ActorNames(dossier, this.words);
        this.passages = new PagePassages(dossier, this.texts);
        this.cards = new PageCards(dossier, naming, passages);
    }

    /** {@return the page} */
    String html() {
        return HtmlPage.of(new PageView(
                key -> words.say(key, NUMBER),
                words.language().getLanguage(),
                head(day.map(date -> words.say("page.public", words.date(date.toString())))
                        .orElse("")),
                dossier.sources().stream()
                        .filter(source -> texts.containsKey(source.id()))
                        .map(this::marked)
                        .toList(),
                new PageLedger(dossier, naming).part(),
                Stream.concat(
                                dossier.needs().stream().map(cards::need),
                                dossier.pledges().stream().map(cards::pledge))
                        .toList(),
                new PageTimeline(dossier, cards, naming).part(),
                dossier.events().stream().map(cards::event).toList(),
                new PagePositions(dossier, cards, words).part(),
                dossier.statements().stream().map(cards::statement).toList(),
                dossier.actors().stream().map(cards::actor).toList(),
                others().map(cards::other).toList()));
    }

    private Stream<Entry> others() {
        return Stream.of(
                        dossier.offices(),
                        dossier.tenures(),
                        dossier.memberships(),
                        dossier.links(),
                        dossier.unrecognized())
                .flatMap(List::stream);
    }

    private Head head(String view) {
        List<Finding> findings = findings();
        Verdict verdict = new Verdict("", findings, List.of());
        return new Head(
                dossier.title().orElseGet(() -> dossier.id().text()),
                dossier.id().text(),
                view,
                dossier.sources().stream().map(this::source).toList(),
                verdict(findings),
                verdict.findings().stream()
                        .findFirst()
                        .map(worst -> worst.grade().word())
                        .orElse("ok"),
                verdict.findings().stream()
                        .limit(MOST_FINDINGS)
                        .map(found -> new FindingLine(
                                found.grade().word(), found.about(), found.code() + ": " + found.message()))
                        .toList());
    }

    /** Of what is public none are told: they would name what is not. */
    private List<Finding> findings() {
        if (day.isPresent()) {
            return List.of();
        }
        Validator.Builder validator = Validator.builder().standard();
        texts.values().forEach(validator::text);
        return validator.build().validate(dossier).violations().stream()
                .map(found -> Finding.of(found, words))
                .toList();
    }

    /** "2 errors, 1 warning, 4 notes". */
    private String verdict(List<Finding> findings) {
        if (day.isPresent()) {
            return words.say("page.verdict.public");
        }
        List<String> counts = new ArrayList<>();
        for (Finding.Grade grade : Finding.Grade.values()) {
            long count = findings.stream().filter(each -> each.grade() == grade).count();
            if (count > 0) {
                counts.add(words.count("page.verdict." + grade.word(), count));
            }
        }
        String more =
                findings.size() > MOST_FINDINGS ? Terms.brackets(words.say("page.verdict.more", MOST_FINDINGS)) : "";
        return counts.isEmpty()
                ? words.say("page.verdict.ok")
                : words.say("page.verdict", naming.terms().list(counts)) + more;
    }

    private SourceLine source(Source source) {
        return new SourceLine(
                source.id().text(),
                Briefing.named(source),
                String.join(", ", Briefing.details(source, naming)),
                source.url().orElse(""),
                texts.containsKey(source.id()));
    }

    private MarkedText marked(Source source) {
        SourceText text = texts.get(source.id());
        if (text == null) {
            throw new IllegalArgumentException("no text of " + source.id());
        }
        Coverage coverage = text.coverage(dossier);
        PageText marked = new PageText(text.text(), coverage);
        passages.of(source.id()).stream()
                .filter(found -> found.passage().isPlaced())
                .forEach(found -> marked.add(
                        found.entry(), found.passage().start(), found.passage().end()));
        return new MarkedText(
                source.id().text(),
                Briefing.named(source),
                source.language().map(LanguageTag::tag).orElse(""),
                CoverageCommand.share(source.id(), coverage, words),
                passages.isOther(source.id()),
                marked.runs());
    }
}
