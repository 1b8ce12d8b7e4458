package org.communique.exchange.gdelt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.evidence.Citation;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordIds;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.RecordNumbers;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.id.StatementId;
import org.communique.source.Source;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;

/** Mentions of events in lines of 16 columns: each is what an article reports, with how sure the program is of having read it. */
public final class GdeltMentions extends GdeltFormat {

    private static final String ON_THE_WEB = "1";
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?#]*).*");

    /** Creates the format for one import. */
    public GdeltMentions() {
        super(GdeltColumns.MENTIONS, NUMBER, Pattern.compile("\\d{14}"), Pattern.compile("\\d{14}"));
    }

    /** An event may be in several sentences of an article, and several times in one. */
    @Override
    public RecordKey key(Value line) {
        Value identifier = line.get(GdeltColumns.IDENTIFIER);
        String article = identifier
                .text()
                .orElseThrow(() -> new RefusedRecordException(identifier.path(), "expected what mentions the event"));
        StringBuilder mention = new StringBuilder(article);
        for (String column : GdeltColumns.WITHIN_ARTICLE) {
            mention.append(' ').append(line.get(column).text().orElse(""));
        }
        return RecordKey.of(RecordIds.ofAddress(event(line), mention.toString()));
    }

    @Override
    public void map(Value line, RecordKey key, EntryOutput out) {
        line.get(GdeltColumns.EVENT).carried();
        Source article =
                ids().article(line.get(GdeltColumns.IDENTIFIER).carried().orElseThrow());
        derive(line, article);
        Statement.Builder report = Statement.builder()
                .id(StatementId.of(GdeltIds.local(key.key())))
                .voice(Voice.NARRATOR)
                .act(SpeechAct.REPORT)
                .addAllEvidence(evidence(line, key, article));
        GdeltDates.instant(line.get(GdeltColumns.MENTIONED)).ifPresent(instant -> {
            line.get(GdeltColumns.MENTIONED).carried();
            report.recorded(instant);
        });
        Kept kept = Kept.of(GdeltIds.SYSTEM);
        line.names().forEach(name -> kept.keepRest(name, line.get(name)));
        out.shared(GdeltIds.DATA_SET);
        out.shared(article);
        out.own(report.extensions(kept.extensions()).build());
        out.refer(mention(key.key()));
    }

    /** That it is on the web, and at whose address, follows from the address. */
    private static void derive(Value line, Source article) {
        Value type = line.get("MentionType");
        Value name = line.get("MentionSourceName");
        boolean isOnTheWeb = article.url().isPresent();
        if (isOnTheWeb && type.text().filter(ON_THE_WEB::equals).isPresent()) {
            type.tick(Outcome.DERIVED);
        }
        if (isOnTheWeb && name.text().filter(host -> isAt(article, host)).isPresent()) {
            name.tick(Outcome.DERIVED);
        }
    }

    private static boolean isAt(Source article, String domain) {
        String host = HOST.matcher(article.url().orElse("")).replaceFirst("$1").toLowerCase(Locale.ROOT);
        String folded = domain.toLowerCase(Locale.ROOT);
        return host.equals(folded) || host.endsWith('.' + folded);
    }

    private static List<Citation> evidence(Value line, RecordKey key, Source article) {
        Citation.Builder words = Citation.builder().source(article.id()).coder(GdeltIds.CODER);
        confidence(line.get("Confidence")).ifPresent(words::confidence);
        return List.of(GdeltIds.record(key.key()), words.build());
    }

    private static Optional<BigDecimal> confidence(Value value) {
        Optional<BigDecimal> number = RecordNumbers.decimal(value);
        Optional<BigDecimal> confidence = number.filter(each -> each.signum() >= 0 && each.compareTo(HUNDRED) <= 0);
        if (confidence.isPresent()) {
            value.tick(Outcome.CARRIED);
        } else if (number.isPresent()) {
            value.remark(Reason.MALFORMED, "expected 0 to 100");
        }
        return confidence;
    }
}
