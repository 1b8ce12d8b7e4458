package org.communique.arbitraries;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;

/** Shows dossiers in the reports of jqwik with the summaries of their entries; found by {@link java.util.ServiceLoader}. */
public final class DossierFormat implements SampleReportingFormat {

    /** Creates the format. */
    public DossierFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Dossier;
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of(((Dossier) value).summary() + " ");
    }

    /** {@return the summaries of the entries, in the order of the dossier} */
    @Override
    public List<Object> report(Object value) {
        return ((Dossier) value)
                .entries()
                .map(Entry::summary)
                .map(SampleReportingFormat::plainLabel)
                .toList();
    }
}
