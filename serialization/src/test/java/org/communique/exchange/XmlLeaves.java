package org.communique.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Leaves of XML that are made others. */
final class XmlLeaves {

    private static final DocumentBuilder BUILDER = builder();
    private static final Transformer TRANSFORMER = transformer();

    private XmlLeaves() {}

    private static DocumentBuilder builder() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Transformer transformer() {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            return transformer;
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the document, in which the leaf at an XPath within its root is another of its kind} */
    static String changed(String document, String path) {
        Document parsed = parsed(document);
        Element at = parsed.getDocumentElement();
        for (String step : path.substring(1).split("/", -1)) {
            if (step.startsWith("@")) {
                at.setAttribute(step.substring(1), JsonLeaves.otherText(at.getAttribute(step.substring(1))));
                return written(parsed);
            }
            at = child(at, step.substring(0, step.indexOf('[')), Integer.parseInt(step.replaceAll(".*\\[|\\]", "")));
        }
        changeText(at);
        return written(parsed);
    }

    private static Element child(Element owner, String name, int position) {
        int left = position;
        for (Node each = owner.getFirstChild(); each != null; each = each.getNextSibling()) {
            left -= each.getNodeName().equals(name) ? 1 : 0;
            if (left == 0) {
                return (Element) each;
            }
        }
        throw new IllegalArgumentException("expected " + name + '[' + position + ']');
    }

    private static void changeText(Element owner) {
        for (Node each = owner.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each.getNodeType() == Node.TEXT_NODE && !each.getNodeValue().isBlank()) {
                each.setNodeValue(JsonLeaves.otherText(each.getNodeValue().strip()));
                return;
            }
        }
        throw new IllegalArgumentException("expected text in " + owner.getNodeName());
    }

    /** {@return how many leaves a document has: attributes, texts, and elements with neither nor others in them} */
    static long count(String document) {
        Document parsed = parsed(document);
        NodeList all = parsed.getElementsByTagName("*");
        long leaves = 0;
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            boolean hasText = false;
            boolean hasElement = false;
            for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
                hasText |= each.getNodeType() == Node.TEXT_NODE
                        && !each.getNodeValue().isBlank();
                hasElement |= each.getNodeType() == Node.ELEMENT_NODE;
            }
            int attributes = element.getAttributes().getLength();
            leaves += attributes + (hasText || (!hasElement && attributes == 0) ? 1 : 0);
        }
        return leaves;
    }

    private static Document parsed(String document) {
        try {
            return BUILDER.parse(new InputSource(new StringReader(document)));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(Document document) {
        try {
            StringWriter out = new StringWriter();
            TRANSFORMER.transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
