package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.dossier.Dossier;
import org.communique.source.Source;

/** A dossier as an editor would print it. */
final class Briefing {

    private static final int WIDTH = 80;

    private Briefing() {}

    /** {@return the briefing, in lines of at most 80 characters} */
    static String about(Dossier dossier) {
        Layout page = new Layout(WIDTH);
        Naming naming = new Naming(dossier);
        page.title(dossier.title().orElseGet(() -> dossier.id().text()));
        dossier.sources().forEach(source -> page.item(0, "Source: " + source(source, naming)));
        new WhoPart(dossier, naming, page).print();
        new SaidPart(dossier, naming, page).print();
        new PledgedPart(dossier, naming, page).print();
        new HappenedPart(dossier, naming, page).print();
        new OpenPart(dossier, naming, page).print();
        return page.text();
    }

    private static String source(Source source, Naming naming) {
        List<String> details = new ArrayList<>();
        source.kind().ifPresent(kind -> details.add(Words.code(kind)));
        source.publisher().ifPresent(details::add);
        source.language().ifPresent(language -> details.add(language.toString()));
        details.add(source.published()
                .map(naming::time)
                .map(time -> "published " + time)
                .orElse("date unknown"));
        source.length().ifPresent(length -> details.add(String.format(Locale.ROOT, "%,d characters", length)));
        source.url().ifPresent(details::add);
        return source.title().orElseGet(() -> source.id().text()) + " (" + String.join(", ", details) + ")";
    }
}
