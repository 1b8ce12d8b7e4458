package org.communique.testkit;

import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.communique.entry.Entry;
import org.communique.json.CommuniqueJson;

/** Shows entries in the reports of jqwik as JSON, to be copied; found by {@link java.util.ServiceLoader}. */
public final class JsonFormat implements SampleReportingFormat {

    /** Creates the format. */
    public JsonFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Entry;
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of(((Entry) value).summary() + " ");
    }

    /** {@return the JSON of the entry} */
    @Override
    public Object report(Object value) {
        return SampleReportingFormat.plainLabel(CommuniqueJson.standard().writeEntry((Entry) value));
    }
}
