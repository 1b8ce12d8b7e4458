package org.communique.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;

/** Writes and reads as many lines as the argument says, and holds none of them. */
final class ManyLines {

    private ManyLines() {}

    public static void main(String[] arguments) {
        CommuniqueJson json = CommuniqueJson.standard();
        Written lines = new Written(json, Integer.parseInt(arguments[0]));
        long read = 0;
        try (LineReader reader = json.lineReader(lines)) {
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                read++;
                if (!entry.get().id().text().equals("pledge:p-" + read)) {
                    throw new IllegalStateException(entry.get().id() + " is no. " + read);
                }
            }
        }
        System.out.println(read + " entries, " + lines.bytes + " bytes");
    }

    private static Pledge pledge(int number) {
        return Pledge.builder()
                .id(PledgeId.of("p-" + number))
                .title("One of very many promises that somebody has made")
                .note("x".repeat(1 + number % 500))
                .addParties(Participation.of(ActorId.of("donor-" + number % 1000), Role.DONOR))
                .addContributions(Funding.of(MoneyAmount.of(BigDecimal.valueOf(number), "GBP")))
                .build();
    }

    /** What a writer writes, made while it is read. */
    private static final class Written extends InputStream {

        private final ByteArrayOutputStream block = new ByteArrayOutputStream();
        private final LineWriter writer;
        private final int count;
        private byte[] bytesOfBlock = new byte[0];
        private int at;
        private int written;
        private long bytes;

        Written(CommuniqueJson json, int count) {
            this.count = count;
            this.writer = json.lineWriter(Dossier.of(DossierId.of("many")), block);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == bytesOfBlock.length && !next()) {
                return -1;
            }
            int some = Math.min(length, bytesOfBlock.length - at);
            System.arraycopy(bytesOfBlock, at, target, offset, some);
            at += some;
            bytes += some;
            return some;
        }

        private boolean next() {
            while (block.size() < 8192 && written < count) {
                written++;
                writer.write(pledge(written));
            }
            bytesOfBlock = block.toByteArray();
            block.reset();
            at = 0;
            return bytesOfBlock.length > 0;
        }

        @Override
        public int read() throws IOException {
            throw new IOException("read by blocks only");
        }
    }
}
