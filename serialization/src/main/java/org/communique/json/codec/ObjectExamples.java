package org.communique.json.codec;

import java.util.Map;

/** What an object of each type may look like, for who wrote something else in its place. */
final class ObjectExamples {

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("Actor", """
                    {"type": "person", "id": "actor:ann-lee", "names": [{"text": "Ann Lee"}]}"""),
            Map.entry("Citation", """
                    {"source": "source:gazette"}"""),
            Map.entry("Classification", """
                    {"scheme": "iptc-mediatopic", "code": "20000638"}"""),
            Map.entry("Condition", """
                    {"kind": "if", "text": "a truce holds"}"""),
            Map.entry("Contribution", """
                    {"type": "funding", "amount": {"value": "30000000", "currency": "GBP"}}"""),
            Map.entry("Coordinates", """
                    {"latitude": "51.5", "longitude": "-0.13"}"""),
            Map.entry("Count", """
                    {"kind": "participants", "quantity": {"value": "20", "unit": "person"}}"""),
            Map.entry("DiplomaticEvent", """
                    {"id": "event:talks", "type": "summit", "modality": "occurred"}"""),
            Map.entry("Equivalent", """
                    {"amount": {"value": "38000000", "currency": "USD"}}"""),
            Map.entry("Identifier", """
                    {"scheme": "wikidata", "value": "Q145"}"""),
            Map.entry("Link", """
                    {"id": "link:talks", "subject": "event:talks", "relation": "follows", "object": "event:summit"}"""),
            Map.entry("Marking", """
                    {"kind": "embargo", "until": "2025-03-06T12:00:00Z"}"""),
            Map.entry("Membership", """
                    {"id": "membership:lee", "member": "actor:ann-lee", "body": "actor:council"}"""),
            Map.entry("ModalityChange", """
                    {"modality": "postponed", "when": {"edtf": "2025-03-06"}}"""),
            Map.entry("MoneyAmount", """
                    {"value": "30000000", "currency": "GBP"}"""),
            Map.entry("Name", """
                    {"text": "Ann Lee"}"""),
            Map.entry("Need", """
                    {"id": "need:food", "holder": "actor:norland", "contributions": [{"type": "funding"}]}"""),
            Map.entry("Office", """
                    {"id": "office:premier", "names": [{"text": "Premier"}]}"""),
            Map.entry("Participation", """
                    {"actor": "actor:ann-lee", "role": "host"}"""),
            Map.entry("Place", """
                    {"name": "London", "country": "GB"}"""),
            Map.entry("Pledge", """
                    {"id": "pledge:aid", "parties": [{"actor": "actor:norland", "role": "donor"}], "contributions": [{"type": "funding"}]}"""),
            Map.entry("PledgeStep", """
                    {"stage": "pledged", "when": {"edtf": "2025-03-06"}}"""),
            Map.entry("Quantity", """
                    {"value": "20", "unit": "drone"}"""),
            Map.entry("Quotation", """
                    {"form": "direct", "segments": ["We stand ready"]}"""),
            Map.entry("Rate", """
                    {"value": "1.27", "base": "GBP", "quote": "USD"}"""),
            Map.entry("Source", """
                    {"id": "source:gazette"}"""),
            Map.entry("Stance", """
                    {"target": {"entry": "pledge:aid"}, "polarity": "favours"}"""),
            Map.entry("Statement", """
                    {"id": "statement:offer", "voice": "attributed", "act": "promise"}"""),
            Map.entry("Tenure", """
                    {"id": "tenure:lee", "person": "actor:ann-lee", "office": "office:premier"}"""),
            Map.entry("TextSelector", """
                    {"type": "text-quote", "exact": "We stand ready"}"""),
            Map.entry("TimeExpression", """
                    {"edtf": "2017-02-25"}"""),
            Map.entry("Topic", """
                    {"text": "grain exports"}"""));

    private ObjectExamples() {}

    /** {@return the end of what is expected, with an example; empty where there is none} */
    static String suchAs(String type) {
        String example = BY_TYPE.get(type);
        return example == null ? "" : ", such as " + example;
    }
}
