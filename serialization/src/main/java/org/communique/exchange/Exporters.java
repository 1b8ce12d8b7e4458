package org.communique.exchange;

import java.util.List;
import java.util.Optional;
import org.communique.exchange.ftm.FtmExport;

/** The exporters that there are, one for each system. */
public final class Exporters {

    private static final Exporter FTM = new Exporter("ftm", FtmExport::new);

    private static final List<Exporter> ALL = List.of(FTM);

    private Exporters() {}

    /** {@return the exporter of entities of FollowTheMoney, as lines of JSON} */
    public static Exporter ftm() {
        return FTM;
    }

    /** {@return all exporters} */
    public static List<Exporter> all() {
        return ALL;
    }

    /** {@return the exporter of the system of this name, as in {@code ftm}} */
    public static Optional<Exporter> of(String system) {
        return ALL.stream().filter(each -> each.system().equals(system)).findFirst();
    }
}
