package org.communique.examples.briefing.published;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Activities as the World Bank published them by an early release of the IATI standard, as much of it as sums need. */
record WorldBankFile(List<Element> activities) {

    /** As the file spells it. */
    private static final String DISBURSEMENT = "disbursment";

    static WorldBankFile read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new WorldBankFile(
                    elements(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement(), "iati-activity"));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** {@return a pledge for each activity with transactions, with a contribution for each credit or grant} */
    Dossier dossier() {
        return Dossier.of(DossierId.of("world-bank"))
                .plus(activities.stream()
                        .filter(activity -> !transactions(activity).isEmpty())
                        .map(WorldBankFile::pledge)
                        .toList());
    }

    /** {@return what the transactions of one type add up to, by plain addition} */
    BigDecimal recorded(String type) {
        return activities.stream()
                .flatMap(activity -> transactions(activity).stream())
                .filter(transaction -> transaction.getAttribute("type").equals(type))
                .map(WorldBankFile::figure)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Pledge pledge(Element activity) {
        Map<String, Funding> credits = new LinkedHashMap<>();
        List<PledgeStep> steps = new ArrayList<>();
        for (Element transaction : transactions(activity)) {
            if (!transaction.getAttribute("type").equals(DISBURSEMENT)) {
                credits.putIfAbsent(credit(transaction), credit(transaction, amount(transaction)));
            }
            steps.add(step(transaction));
        }
        return Pledge.builder()
                .id(PledgeId.of(text(activity, "other-identifier").toLowerCase(Locale.ROOT)))
                .addParties(Participation.of(ActorId.of("world-bank"), Role.DONOR))
                .addAllContributions(credits.values())
                .addAllSteps(steps)
                .build();
    }

    private static Funding credit(Element transaction, MoneyAmount amount) {
        return Funding.builder().key(credit(transaction)).amount(amount).build();
    }

    private static PledgeStep step(Element transaction) {
        boolean paid = transaction.getAttribute("type").equals(DISBURSEMENT);
        return PledgeStep.builder()
                .stage(paid ? Stage.DISBURSED : Stage.COMMITTED)
                .contribution(credit(transaction))
                .amount(amount(transaction))
                .when(TimeExpression.of(Edtf.parse(value(transaction).getAttribute("value-date"))))
                .build();
    }

    private static String credit(Element transaction) {
        return elements(transaction, "provider-org")
                .get(0)
                .getAttribute("provider-activity-id")
                .toLowerCase(Locale.ROOT);
    }

    private static MoneyAmount amount(Element transaction) {
        return MoneyAmount.of(figure(transaction), "USD");
    }

    private static BigDecimal figure(Element transaction) {
        return new BigDecimal(value(transaction).getTextContent());
    }

    private static Element value(Element transaction) {
        return elements(transaction, "value").get(0);
    }

    private static List<Element> transactions(Element activity) {
        return elements(activity, "transaction");
    }

    private static String text(Element of, String name) {
        return elements(of, name).get(0).getTextContent();
    }

    private static List<Element> elements(Element of, String name) {
        NodeList nodes = of.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
