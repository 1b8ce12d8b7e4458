package stranger;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.util.List;
import org.apache.activemq.ActiveMQConnectionFactory;
import org.communique.actor.State;
import org.communique.entry.Entry;
import org.communique.json.CommuniqueJson;
import org.communique.json.SerializedJson;

/** Sends an entry through a broker, as bytes and as an object of Java serialization. */
public final class Main {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    private Main() {}

    public static void main(String[] args) throws JMSException {
        ActiveMQConnectionFactory broker =
                new ActiveMQConnectionFactory("vm://localhost?broker.persistent=false&broker.useJmx=false");
        broker.setTrustedPackages(List.of("org.communique.json", "java.lang", "java.util"));
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            send(session, State.of("NO", "Norland"));
        }
    }

    private static void send(Session session, Entry entry) throws JMSException {
        Queue queue = session.createQueue("entries");
        try (MessageProducer producer = session.createProducer(queue);
                MessageConsumer consumer = session.createConsumer(queue)) {
            BytesMessage bytes = session.createBytesMessage();
            bytes.writeBytes(JSON.toBytes(entry));
            producer.send(bytes);
            expect(entry, JSON.readEntry(read((BytesMessage) consumer.receive(10_000))));

            producer.send(session.createObjectMessage(SerializedJson.of(entry)));
            ObjectMessage object = (ObjectMessage) consumer.receive(10_000);
            expect(entry, ((SerializedJson<?>) object.getObject()).value());
        }
    }

    private static byte[] read(BytesMessage message) throws JMSException {
        byte[] bytes = new byte[(int) message.getBodyLength()];
        message.readBytes(bytes);
        return bytes;
    }

    private static void expect(Object sent, Object received) {
        if (!sent.equals(received)) {
            throw new AssertionError("sent " + sent + " but received " + received);
        }
        System.out.println("received " + received);
    }
}
