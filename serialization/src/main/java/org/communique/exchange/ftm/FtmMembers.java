package org.communique.exchange.ftm;

import java.util.Set;
import java.util.TreeSet;
import org.communique.exchange.record.JsonTree;
import org.communique.extension.JsonText;

/** What stands beside the properties of an entity. */
final class FtmMembers {

    /** Of the times at which an entity was seen, the first is the earliest; of all else the last counts. */
    private static final String FIRST_SEEN = "first_seen";

    private FtmMembers() {}

    /** {@return two values of what stands beside the properties as one: of lists all elements, of others one} */
    static JsonText joined(String name, JsonText one, JsonText other) {
        if (one.text().startsWith("[") && other.text().startsWith("[")) {
            Set<String> elements = new TreeSet<>();
            elements(one, elements);
            elements(other, elements);
            return JsonText.of('[' + String.join(",", elements) + ']');
        }
        boolean isFirstLess = one.text().compareTo(other.text()) < 0;
        return isFirstLess == name.equals(FIRST_SEEN) ? one : other;
    }

    private static void elements(JsonText list, Set<String> elements) {
        JsonTree.of(list).items().forEach(element -> elements.add(element.json().text()));
    }
}
