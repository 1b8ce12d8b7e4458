package stranger;

import java.math.BigDecimal;
import org.communique.amount.MoneyAmount;

/** Stands in for a program of somebody who found the library; fails where it does not do what they expect. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (!Main.class.getModule().isNamed()) {
            throw new AssertionError("not on the module path");
        }
        // The real consumer goes here: read a dossier, ask it, write it.
        MoneyAmount amount = MoneyAmount.of(new BigDecimal("30000000"), "GBP");
        if (!amount.value().getCurrency().getCurrencyCode().equals("GBP")) {
            throw new AssertionError(amount);
        }
    }
}
