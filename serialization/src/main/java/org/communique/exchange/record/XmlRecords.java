package org.communique.exchange.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of one name in an XML document, of which none stands in another, one after another, and last what stands round
 * them; paths are XPaths within the element.
 *
 * <p>The bytes are cut at tags before anything is parsed, so that an element that is not well-formed, no text in the character
 * set of the document, or too long spoils none but itself. A document type is passed over: no entity is known but those of XML
 * itself. Not thread-safe.
 */
public final class XmlRecords implements RecordStream {

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final String TYPE = "!DOCTYPE";

    private final XmlMarkup in;
    private final String name;
    private final RecordLimits limits;
    private final RecordBytes envelope;
    private final RecordBytes element;
    private final RecordBytes nowhere = new RecordBytes(0);
    private final XmlTree tree;
    private Charset charset = StandardCharsets.UTF_8;
    private boolean hasType;
    private boolean hasRoot;
    private boolean isOpened;
    private boolean isFirst = true;
    private boolean isDone;

    /**
     * Creates the stream of the elements of a name.
     *
     * @throws IOException if the input cannot be read
     */
    public XmlRecords(InputStream in, String name, RecordLimits limits) throws IOException {
        this.in = new XmlMarkup(new Bytes(in));
        this.name = name;
        this.limits = limits;
        this.envelope = new RecordBytes(limits.bytes());
        this.element = new RecordBytes(limits.bytes());
        this.tree = new XmlTree(limits);
    }

    @Override
    public Optional<InputRecord> next() throws IOException {
        if (isDone) {
            return Optional.empty();
        }
        isDone = !isOpened && !findElement();
        if (isFirst) {
            isFirst = false;
            charset = charset(envelope.latin1());
        }
        if (isDone) {
            return hasRoot ? Optional.of(parsed(InputRecord.Kind.ENVELOPE, envelope)) : Optional.empty();
        }
        cutElement();
        return Optional.of(parsed(InputRecord.Kind.RECORD, element));
    }

    /** Passes over what stands before the next element; false at the end. */
    private boolean findElement() throws IOException {
        while (in.next()) {
            if (in.opens(name)) {
                return true;
            }
            hasType |= in.kind() == XmlMarkup.Kind.TYPE;
            hasRoot |= in.kind() == XmlMarkup.Kind.TAG;
            boolean says = in.kind() != XmlMarkup.Kind.TYPE && in.kind() != XmlMarkup.Kind.COMMENT;
            in.copyTo(says ? envelope : nowhere);
        }
        return false;
    }

    /** Takes the element that was opened up to its end tag or, where there is none, to the next that is opened. */
    private void cutElement() throws IOException {
        in.copyTo(element);
        boolean isClosed = in.isEmptyElement();
        isOpened = false;
        while (!isClosed && !isOpened && in.next()) {
            isOpened = in.opens(name);
            if (!isOpened) {
                isClosed = in.closes(name);
                in.copyTo(element);
            }
        }
    }

    private InputRecord parsed(InputRecord.Kind kind, RecordBytes bytes) {
        try {
            byte[] taken = bytes.take();
            RecordText text = charset.equals(StandardCharsets.UTF_8)
                    ? RecordText.of(taken, limits.repair())
                    : RecordText.in(charset, taken);
            Value value = tree.read(new String(text.utf8(), StandardCharsets.UTF_8));
            return new InputRecord(
                    kind, kind == InputRecord.Kind.ENVELOPE && hasType ? withType(value) : value, text.mended());
        } catch (RefusedRecordException e) {
            return InputRecord.unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** That there was a document type, which nobody read, is not to go in silence. */
    private static Value withType(Value envelope) {
        Map<String, Value> members = new LinkedHashMap<>();
        envelope.names().forEach(each -> members.put(each, envelope.get(each)));
        members.put(TYPE, Value.leaf('/' + TYPE, TYPE));
        return Value.object(members);
    }

    /** The character set that a document declares; UTF-8 where it declares none, or one that it cannot be in. */
    private static Charset charset(String beginning) {
        Matcher declared = ENCODING.matcher(beginning);
        if (!declared.find() || !isSupported(declared.group(1))) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = Charset.forName(declared.group(1));
        boolean isAscii = new String(new byte[] {'<'}, charset).equals("<");
        return isAscii && !charset.equals(StandardCharsets.US_ASCII) ? charset : StandardCharsets.UTF_8;
    }

    private static boolean isSupported(String name) {
        return Character.isLetter(name.charAt(0)) && Charset.isSupported(name);
    }
}
