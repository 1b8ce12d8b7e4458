package org.communique.exchange.ftm;

import java.util.Optional;
import java.util.Set;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Documents and articles. */
final class Documents {

    private static final String TITLE = "title";
    private static final String PUBLISHER = "publisher";
    private static final String URL = "sourceUrl";
    private static final String PUBLISHED = "publishedAt";

    private static final Set<SourceKind> DOCUMENTS =
            Set.of(SourceKind.DOCUMENT, SourceKind.PRESS_RELEASE, SourceKind.TRANSCRIPT);

    private Documents() {}

    static Mapping read(Draft draft) {
        FtmEntity entity = draft.entity();
        boolean isArticle = entity.schema().equals(FtmSchema.ARTICLE);
        Source.Builder source = Source.builder()
                .id(FtmIds.source(entity.id()))
                .kind(isArticle ? SourceKind.ARTICLE : SourceKind.DOCUMENT)
                .title(entity.only(TITLE).or(() -> entity.only(Names.NAME)))
                .publisher(entity.only(PUBLISHER))
                .url(entity.only(URL))
                .published(draft.date(PUBLISHED).map(Edtf::parse).map(TimeExpression::of));
        draft.common(source);
        return draft.alone(source);
    }

    /** {@return whether there is nothing by which a source can be told from others} */
    static boolean isBare(Source source) {
        return source.title().isEmpty() && source.url().isEmpty();
    }

    /** {@return the schema of a source; absent for what is neither a document nor an article} */
    static Optional<String> schema(Source source) {
        if (source.kind().filter(SourceKind.ARTICLE::equals).isPresent()) {
            return Optional.of(FtmSchema.ARTICLE);
        }
        return source.kind().filter(DOCUMENTS::contains).map(kind -> FtmSchema.DOCUMENT);
    }

    static void write(Source source, FtmWriter out) {
        Value json = out.json();
        source.title().ifPresent(text -> out.put(TITLE, text, json.get("title")));
        source.publisher().ifPresent(text -> out.put(PUBLISHER, text, json.get("publisher")));
        source.url().ifPresent(text -> out.put(URL, text, json.get("url")));
        Optional<String> published =
                source.published().flatMap(TimeExpression::edtf).map(Edtf::text);
        if (published.filter(Periods::isDate).isPresent()) {
            out.put(PUBLISHED, published.get(), json.get("published").get("edtf"));
        } else if (published.isPresent()) {
            out.lost(json.get("published"), Reason.NO_HOME, Periods.PLAIN_DATE);
        }
        Common.write(source, out);
    }
}
