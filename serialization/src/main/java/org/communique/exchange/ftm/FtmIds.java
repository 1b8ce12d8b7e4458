package org.communique.exchange.ftm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.exchange.record.RecordIds;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.TenureId;
import org.communique.source.Source;
import org.communique.source.SourceKind;

/** Ids of what FollowTheMoney tells of, and the data sets that it is in. */
final class FtmIds {

    static final String SYSTEM = "ftm";
    static final IdentifierScheme ENTITY = IdentifierScheme.of("ftm:entity");
    static final IdentifierScheme REFERENT = IdentifierScheme.of("ftm:referent");

    /** What is kept of a record that cannot be an entry by itself. */
    static final SourceKind RECORD = SourceKind.of("ftm:record");

    static final String DATASETS = "datasets";

    /** The data set of what names none. */
    static final Source UNNAMED = Source.builder()
            .id(SourceId.of(SYSTEM))
            .kind(SourceKind.DATASET)
            .title("FollowTheMoney entities")
            .build();

    private static final String PREFIX = SYSTEM + '.';
    private static final String AUTHORITY = "ftm-authority";
    private static final String DATASET = "ftm-dataset";

    private FtmIds() {}

    static ActorId actor(String key) {
        return ActorId.of(local(key));
    }

    static OfficeId office(String key) {
        return OfficeId.of(local(key));
    }

    static TenureId tenure(String key) {
        return TenureId.of(local(key));
    }

    static MembershipId membership(String key) {
        return MembershipId.of(local(key));
    }

    static PledgeId pledge(String key) {
        return PledgeId.of(local(key));
    }

    static EventId event(String key) {
        return EventId.of(local(key));
    }

    static LinkId link(String key) {
        return LinkId.of(local(key));
    }

    static SourceId source(String key) {
        return SourceId.of(local(key));
    }

    /** {@return what stands for a record that cannot be an entry by itself} */
    static SourceId record(String key) {
        return SourceId.of(RecordIds.local("ftm-record", key));
    }

    /** {@return the authority that a sanction names in words alone} */
    static ActorId authority(String name) {
        return ActorId.of(RecordIds.local(AUTHORITY, name));
    }

    private static String local(String key) {
        return RecordIds.local(SYSTEM, key);
    }

    /** {@return the id of the entity that an entry was made of; absent for other entries, and where the id was too long} */
    static Optional<String> key(EntryId id) {
        return key(PREFIX, id);
    }

    /** {@return the name of an authority that a sanction names in words alone} */
    static Optional<String> authorityName(EntryId id) {
        return key(AUTHORITY + '.', id);
    }

    /** {@return whether an entry was made of an entity whose id is too long for that of an entry} */
    static boolean isShortened(EntryId id) {
        return id.local().startsWith(PREFIX) && key(id).isEmpty();
    }

    private static Optional<String> key(String prefix, EntryId id) {
        boolean isWhole = id.local().startsWith(prefix) && id.local().length() < EntryId.MAX_LOCAL_LENGTH;
        return isWhole ? Optional.of(id.local().substring(prefix.length())).map(FtmIds::unescaped) : Optional.empty();
    }

    private static String unescaped(String local) {
        byte[] bytes = new byte[local.length()];
        int length = 0;
        for (int i = 0; i < local.length(); i++) {
            boolean isEscape = local.charAt(i) == '~'
                    && i + 2 < local.length()
                    && HexFormat.isHexDigit(local.charAt(i + 1))
                    && HexFormat.isHexDigit(local.charAt(i + 2));
            bytes[length++] = isEscape ? (byte) HexFormat.fromHexDigits(local, i + 1, i + 3) : (byte) local.charAt(i);
            i += isEscape ? 2 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** {@return whether an importer made an entry beside those of entities: a data set, or an authority} */
    static boolean isBeside(EntryId id) {
        return id.equals(UNNAMED.id())
                || (id instanceof SourceId && id.local().startsWith(DATASET + '.'))
                || (id instanceof ActorId && id.local().startsWith(AUTHORITY + '.'));
    }

    /** {@return whether an entry was made of an entity} */
    static boolean isMade(Entry entry) {
        return !entityKey(entry).isEmpty();
    }

    /** {@return the id of the entity that an entry says it was made of; empty for other entries} */
    static String entityKey(Entry entry) {
        return entry.identifiers().stream()
                .filter(identifier -> identifier.scheme().equals(ENTITY))
                .map(Identifier::value)
                .findFirst()
                .orElse("");
    }

    /** {@return the data sets that an entity is in} */
    static List<Source> datasets(FtmEntity entity) {
        List<Source> datasets = new ArrayList<>();
        for (Value name : entity.member(DATASETS).items()) {
            name.text().map(FtmIds::dataset).ifPresent(datasets::add);
        }
        return datasets.isEmpty() ? List.of(UNNAMED) : datasets;
    }

    private static Source dataset(String name) {
        return Source.builder()
                .id(SourceId.of(RecordIds.local(DATASET, name)))
                .kind(SourceKind.DATASET)
                .title(name)
                .build();
    }

    /** {@return an entity of a data set as evidence} */
    static Citation record(Source dataset, String key) {
        return Citation.builder()
                .source(dataset.id())
                .addSelectors(RecordSelector.of(key))
                .build();
    }
}
