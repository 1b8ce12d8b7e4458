package org.communique.exchange.record;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.communique.json.codec.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML into {@link Value}s, whose paths are XPaths within the root.
 *
 * <p>An element is an object: {@code @name} is an attribute, {@code name} the list of the elements of that name, and {@code
 * text()} the text, without white space at its ends. No document type is read and nothing is fetched, so that but for the
 * five entities of XML none is known. Prefixes are part of names. Not thread-safe.
 */
final class XmlTree {

    private static final String TEXT = "text()";

    private final XMLInputFactory factory = factory();
    private final Limits limits;
    private int values;

    XmlTree(RecordLimits limits) {
        this.limits = limits.json();
    }

    /** The JDK's own parser, whatever others are on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /**
     * {@return the root element}
     *
     * @throws RefusedRecordException if it is no well-formed XML, or beyond a limit
     */
    Value read(String text) {
        values = 0;
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(text));
            while (in.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the root says nothing
            }
            Value root = element(in, "", 1);
            while (in.hasNext()) {
                in.next();
            }
            return root;
        } catch (XMLStreamException e) {
            throw new RefusedRecordException("", "expected well-formed XML but it is not" + place(e));
        }
    }

    /** The parser's own message is in the language of whoever runs it. */
    private static String place(XMLStreamException e) {
        return e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
    }

    private Value element(XMLStreamReader in, String path, int depth) throws XMLStreamException {
        if (depth > limits.depth()) {
            throw new RefusedRecordException("", "expected at most " + limits.depth() + " elements in each other");
        }
        Map<String, Value> members = attributes(in, path);
        Map<String, List<Value>> children = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = name(in.getPrefix(), in.getLocalName());
                List<Value> same = children.computeIfAbsent(name, each -> new ArrayList<>(1));
                same.add(element(in, path + '/' + name + '[' + (same.size() + 1) + ']', depth + 1));
            } else {
                text.append(text(in, event));
            }
        }
        String own = text.toString().strip();
        if (!own.isEmpty() || (members.isEmpty() && children.isEmpty())) {
            members.put(TEXT, leaf(path, own));
        }
        children.forEach((name, same) -> members.put(name, Value.list(same)));
        return Value.object(members);
    }

    private Map<String, Value> attributes(XMLStreamReader in, String path) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = '@' + name(in.getAttributePrefix(i), in.getAttributeLocalName(i));
            attributes.put(name, leaf(path + '/' + name, in.getAttributeValue(i).strip()));
        }
        return attributes;
    }

    /** Prefixes stand for themselves: those of the document are bound where no element begins. */
    private static String name(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ':' + local;
    }

    private static String text(XMLStreamReader in, int event) {
        return switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> in.getText();
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new RefusedRecordException("", "expected no entity but those of XML itself");
            default -> "";
        };
    }

    private Value leaf(String path, String text) {
        values++;
        if (values > limits.values()) {
            throw new RefusedRecordException("", "expected at most " + limits.values() + " values");
        }
        return Value.leaf(path, text);
    }
}
