package org.communique.examples.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.communique.dossier.Dossier;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.quotation.SourceText;
import org.communique.source.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Dossiers whose texts want to run, to send, to hide, to turn around and to be endless. */
final class Hostile {

    /** Each is short enough to be seen whole where a name is cut. */
    static final List<String> TEXTS = List.of(
            "\"><script>window.injected=1</script>",
            "'><img src=x onerror=\"window.injected=2\">",
            "</script><script>window.injected=3</script>",
            "</style><style>*{display:none}</style>",
            "--><svg onload=window.injected=4><animate onbegin=window.injected=5>",
            "\" onmouseover=\"window.injected=6\" autofocus onfocus=\"window.injected=7\" x=\"",
            "javascript:window.injected=8//",
            "data:text/html,<script>window.injected=9</script>",
            "</title></bdi></a></article><iframe srcdoc=\"<script>parent.injected=10</script>\"></iframe>",
            "${7*7} $unsafe{view} @if(true) !{var x;} @raw {{constructor}} <%= x %>",
            "&lt;script&gt;window.injected=11&lt;/script&gt; &#x3c;b&#x3e;",
            "\u202Edesrever\u202C \u2066\u2067\u2068 never closed \u202D\u202A",
            "\u0000\u0001\u0008\u001B[2J\u007F\u0085\u2028\u2029\uFEFF end",
            "<meta http-equiv=refresh content=\"0;url=https://example.org/\"><base href=//example.org/>",
            "Z\u0351\u0363\u0364\u0365\u0366\u0367\u0368\u0369\u036A\u036B\u036C\u036D\u036E\u036F".repeat(8),
            "W".repeat(150));

    private static final String BETWEEN = " \r\n";

    /** A million characters in which there is nowhere to break a line. */
    static final String ENDLESS = "M".repeat(1_000_000);

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    private final JsonNode root;
    private final Map<String, Boolean> takesAnything = new HashMap<>();
    private int next;

    private Hostile(Dossier dossier) {
        this.root = MAPPER.readTree(JSON.write(dossier));
    }

    /** {@return the dossier with a hostile text wherever it takes any text at all, but for what tells kinds apart} */
    static String everywhere(Dossier dossier) {
        Hostile hostile = new Hostile(dossier);
        hostile.fill(hostile.root, "");
        return hostile.root.toString();
    }

    private void fill(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isString()
                        && !name.equals("type")
                        && takesAnything(path + "/" + name, text -> object.set(name, text), value)) {
                    object.put(name, text());
                }
                fill(value, path + "/" + name);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                JsonNode value = array.get(i);
                if (value.isString() && takesAnything(path + "/*", text -> array.set(index, text), value)) {
                    array.set(i, StringNode.valueOf(text()));
                }
                fill(value, path + "/*");
            }
        }
    }

    /** What the first value at a place takes, the others do. */
    private boolean takesAnything(String path, Consumer<JsonNode> place, JsonNode value) {
        return takesAnything.computeIfAbsent(path, absent -> {
            place.accept(StringNode.valueOf(TEXTS.get(0)));
            boolean isRead = JSON.readLenient(root.toString()).faults().isEmpty();
            place.accept(value);
            return isRead;
        });
    }

    private String text() {
        return TEXTS.get(next++ % TEXTS.size());
    }

    /** {@return at how many places of the dossier a hostile text stands} */
    static long places(Dossier dossier) {
        Hostile hostile = new Hostile(dossier);
        hostile.fill(hostile.root, "");
        return hostile.takesAnything.values().stream().filter(takes -> takes).count();
    }

    /** {@return a text of a source that is hostile from its first to its last word} */
    static String article() {
        return String.join(BETWEEN, TEXTS) + " \u202Eend";
    }

    /** {@return a dossier that rests on each of those words, in addresses that are hostile too} */
    static Dossier citing(String article) {
        SourceText text = SourceText.of(
                Source.builder()
                        .id(SourceId.of("article"))
                        .title(TEXTS.get(0))
                        .url("https://example.org/\"><script>window.injected=12</script>")
                        .build(),
                article);
        List<Citation> citations = new ArrayList<>();
        int start = 0;
        for (String hostile : TEXTS) {
            int end = start + hostile.codePointCount(0, hostile.length());
            citations.add(Citation.of(text.id(), start, end));
            start = end + BETWEEN.length();
        }
        return Dossier.of(DossierId.of("hostile")).toBuilder()
                .title(ENDLESS)
                .build()
                .plus(
                        text.entry(),
                        Source.builder()
                                .id(SourceId.of("runs"))
                                .url("javascript:window.injected=13")
                                .build(),
                        Source.builder()
                                .id(SourceId.of("carries"))
                                .url("data:text/html,<script>window.injected=14</script>")
                                .build(),
                        DiplomaticEvent.builder()
                                .id(EventId.of("constructor"))
                                .title(ENDLESS)
                                .type(EventType.TALKS)
                                .modality(Modality.OCCURRED)
                                .evidence(citations)
                                .build());
    }
}
