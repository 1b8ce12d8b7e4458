package stranger;

import java.math.BigDecimal;
import org.communique.actor.State;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;
import org.communique.validation.Validator;

/** A program of somebody who found the library; fails where it does not do what they expect. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (!Main.class.getModule().isNamed()
                || !MoneyAmount.class.getModule().getName().equals("org.communique.core")
                || !CommuniqueJson.class.getModule().getName().equals("org.communique.serialization")) {
            throw new AssertionError("not on the module path");
        }
        MoneyAmount amount = MoneyAmount.of(new BigDecimal("30000000"), "GBP");
        Dossier dossier = Dossier.of(DossierId.of("aid")).plus(State.of("GB", "United Kingdom"));
        CommuniqueJson json = CommuniqueJson.standard();
        if (!amount.currency().getCurrencyCode().equals("GBP")
                || !json.read(json.write(dossier)).equals(dossier)
                || !Validator.standard().validate(dossier).valid()) {
            throw new AssertionError(dossier);
        }
    }
}
