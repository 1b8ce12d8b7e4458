package org.communique.examples.beam;

import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.validation.Rule;
import org.communique.validation.Validator;
import org.communique.validation.Violation;

/**
 * Checks each entry with the standard rules that can be asked of one entry alone.
 *
 * <p>The others need the rest of the dossier, and are not asked: whether what an entry refers to is there, and of what kind it is;
 * whether something is told twice; what follows from dates, sources, languages, offices and parts of other entries; what is to be
 * held against texts. A dossier that fits in memory is checked with {@link Validator} as a whole.
 */
public final class Validate extends PTransform<PCollection<PlacedEntry>, PCollection<EntryFinding>> {

    private static final long serialVersionUID = 1L;

    /** The codes of the rules that need the whole dossier, a day, or a text. */
    static final Set<String> WHOLE = Set.of(
            "actor.not-existing",
            "actor.same-identifier",
            "amount.currency-not-in-use",
            "amount.wording-differs",
            "capacity.not-held",
            "entry.recorded-before-source",
            "event.history-disagrees",
            "event.host-elsewhere",
            "event.planned-in-the-past",
            "evidence.outside-source",
            "evidence.words-differ",
            "fact.two-homes",
            "id.duplicate",
            "link.against-dates",
            "link.asserted-and-denied",
            "link.duplicate",
            "marking.embargo-active",
            "membership.duplicate",
            "pledge.giver-is-recipient",
            "pledge.illegal-transition",
            "pledge.more-than-promised",
            "pledge.parts-differ",
            "pledge.steps-out-of-order",
            "pledge.told-twice",
            "quotation.segments-disordered",
            "quote.ambiguous",
            "quote.missing",
            "quote.moved",
            "reference.cycle",
            "reference.missing",
            "reference.wrong-kind",
            "source.text-differs",
            "statement.holder-is-speaker",
            "statement.speaker-is-not-an-agent",
            "tenure.duplicate",
            "tenure.status-differs",
            "tenure.two-incumbents",
            "time.after-source",
            "time.anchor-missing",
            "time.unresolved",
            "time.wording-differs",
            "wording.unread");

    private static final Validator ALONE = alone();

    private Validate() {}

    /** {@return the check} */
    public static Validate create() {
        return new Validate();
    }

    private static Validator alone() {
        Validator.Builder alone = Validator.builder().standard();
        for (Rule rule : Validator.standard().rules()) {
            if (WHOLE.contains(rule.code())) {
                alone.without(rule.code());
            }
        }
        return alone.build();
    }

    @Override
    public PCollection<EntryFinding> expand(PCollection<PlacedEntry> entries) {
        return entries.apply("Check", ParDo.of(new Check())).setCoder(EntryFinding.CODER);
    }

    private static final class Check extends DoFn<PlacedEntry, EntryFinding> {

        private static final long serialVersionUID = 1L;
        private static final Dossier NOTHING = Dossier.of(DossierId.of("one"));

        @ProcessElement
        public void process(@Element PlacedEntry placed, OutputReceiver<EntryFinding> out) {
            for (Violation violation :
                    ALONE.validate(NOTHING.plus(placed.entry())).violations()) {
                out.output(EntryFinding.of(placed, violation));
            }
        }
    }
}
