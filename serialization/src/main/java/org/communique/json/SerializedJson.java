package org.communique.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;

/**
 * Carries a dossier or an entry as its JSON through engines that insist on Java serialization, whose types have none.
 *
 * <p>What is carried is written when the engine writes, and read by the rules of {@link CommuniqueJson} when it reads: bytes
 * that are no such JSON, or longer than the standard limits, end in an {@link InvalidObjectException} whose cause is
 * the {@link DossierReadException}, and nothing but JSON is ever made an object of. Immutable; equal to one that carries
 * an equal value.
 *
 * @param <T> {@link Dossier} or {@link Entry}
 */
public final class SerializedJson<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient T value;
    private final transient Form form;

    private SerializedJson(T value, Form form) {
        this.value = value;
        this.form = form;
    }

    /** {@return what carries a dossier} */
    public static SerializedJson<Dossier> of(Dossier dossier) {
        return new SerializedJson<>(requireNonNull(dossier, "dossier"), Form.DOSSIER);
    }

    /** {@return what carries an entry} */
    public static SerializedJson<Entry> of(Entry entry) {
        return new SerializedJson<>(requireNonNull(entry, "entry"), Form.ENTRY);
    }

    /** {@return what is carried} */
    public T value() {
        return value;
    }

    private Object writeReplace() {
        return new Proxy(form, form.toBytes(value));
    }

    /** Only the proxy is ever read. */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected a serialized proxy");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SerializedJson<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "SerializedJson[" + value + "]";
    }

    /** What is carried, and how. */
    private enum Form {
        DOSSIER(0, ReadOptions.standard().document().bytes()) {
            @Override
            byte[] toBytes(Object value) {
                return CommuniqueJson.standard().toBytes((Dossier) value);
            }

            @Override
            SerializedJson<?> read(byte[] json) {
                return SerializedJson.of(CommuniqueJson.standard().read(json));
            }
        },
        ENTRY(1, ReadOptions.standard().line().bytes()) {
            @Override
            byte[] toBytes(Object value) {
                return CommuniqueJson.standard().toBytes((Entry) value);
            }

            @Override
            SerializedJson<?> read(byte[] json) {
                return SerializedJson.of(CommuniqueJson.standard().readEntry(json));
            }
        };

        private final int code;
        private final int maxBytes;

        Form(int code, int maxBytes) {
            this.code = code;
            this.maxBytes = maxBytes;
        }

        static Form of(int code) throws InvalidObjectException {
            for (Form form : values()) {
                if (form.code == code) {
                    return form;
                }
            }
            throw new InvalidObjectException("expected a dossier or an entry");
        }

        abstract byte[] toBytes(Object value);

        abstract SerializedJson<?> read(byte[] json);

        void checkLength(int length) throws InvalidObjectException {
            if (length < 0 || length > maxBytes) {
                throw new InvalidObjectException("expected at most " + maxBytes + " bytes but there are " + length);
            }
        }
    }

    /** What goes through the stream: a byte for the form, four for the length, and the JSON. */
    private static final class Proxy implements Serializable {

        private static final long serialVersionUID = 1L;

        private transient Form form;
        private transient byte[] json;

        Proxy(Form form, byte[] json) {
            this.form = form;
            this.json = json;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            form.checkLength(json.length);
            out.writeByte(form.code);
            out.writeInt(json.length);
            out.write(json);
        }

        /** No more is held than the stream really has. */
        private void readObject(ObjectInputStream in) throws IOException {
            form = Form.of(in.readUnsignedByte());
            int length = in.readInt();
            form.checkLength(length);
            json = in.readNBytes(length);
            if (json.length < length) {
                throw new InvalidObjectException("expected " + length + " bytes but there are " + json.length);
            }
        }

        private Object readResolve() throws InvalidObjectException {
            try {
                return form.read(json);
            } catch (DossierReadException e) {
                InvalidObjectException refused = new InvalidObjectException(e.getMessage());
                refused.initCause(e);
                throw refused;
            }
        }
    }
}
