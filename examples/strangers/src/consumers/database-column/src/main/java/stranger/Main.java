package stranger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.communique.actor.State;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.json.CommuniqueJson;

/** Keeps an entry in a column, and finds it again. */
public final class Main {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    private Main() {}

    public static void main(String[] args) throws SQLException {
        Entry entry = State.of("NO", "Norland");
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:desk")) {
            create(database);
            insert(database, entry);
            Entry found = find(database, entry.id());
            if (!found.equals(entry)) {
                throw new AssertionError("kept " + entry + " but found " + found);
            }
            System.out.println("found " + found);
        }
    }

    private static void create(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("create table entries (id varchar(200) primary key, entry json not null)");
        }
    }

    private static void insert(Connection database, Entry entry) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into entries values (?, ? format json)")) {
            insert.setString(1, entry.id().text());
            insert.setBytes(2, JSON.toBytes(entry));
            insert.executeUpdate();
        }
    }

    private static Entry find(Connection database, EntryId id) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select entry from entries where id = ?")) {
            select.setString(1, id.text());
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return JSON.readEntry(rows.getBytes(1));
            }
        }
    }
}
