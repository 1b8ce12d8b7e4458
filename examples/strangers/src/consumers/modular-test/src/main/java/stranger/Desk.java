package stranger;

import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;

/** What is tested. */
public final class Desk {

    private Desk() {}

    /** {@return a dossier as it comes back from JSON} */
    public static Dossier copy(String id) {
        return CommuniqueJson.standard().read(CommuniqueJson.standard().write(Dossier.of(DossierId.of(id))));
    }
}
