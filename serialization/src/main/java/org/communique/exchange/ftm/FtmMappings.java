package org.communique.exchange.ftm;

import java.util.Optional;
import org.communique.exchange.record.MappingOptions;
import org.jspecify.annotations.Nullable;

/** What entities of each schema become. */
final class FtmMappings {

    /** What is sure of an entity without the caller. */
    static final MappingOptions PLAIN = new MappingOptions(name -> Optional.empty(), key -> Optional.empty(), true);

    private FtmMappings() {}

    /**
     * {@return what an entity becomes; absent where the model has nothing for its schema}
     *
     * @throws org.communique.exchange.record.RefusedRecordException if it cannot become that
     */
    static Optional<Mapping> of(FtmEntity entity, MappingOptions options) {
        Draft draft = new Draft(entity, options);
        return Optional.ofNullable(
                switch (entity.schema()) {
                    case FtmSchema.PERSON,
                            FtmSchema.LEGAL_ENTITY,
                            FtmSchema.ORGANIZATION,
                            FtmSchema.COMPANY,
                            FtmSchema.PUBLIC_BODY -> Actors.read(draft);
                    case FtmSchema.POSITION -> Holdings.position(draft);
                    case FtmSchema.OCCUPANCY -> Holdings.occupancy(draft);
                    case FtmSchema.MEMBERSHIP, FtmSchema.DIRECTORSHIP, FtmSchema.EMPLOYMENT ->
                        Holdings.membership(draft);
                    case FtmSchema.PAYMENT -> Payments.read(draft);
                    case FtmSchema.SANCTION -> Happenings.sanction(draft);
                    case FtmSchema.EVENT -> Happenings.event(draft);
                    default -> other(draft);
                });
    }

    private static @Nullable Mapping other(Draft draft) {
        String schema = draft.entity().schema();
        if (Edges.isEdge(schema)) {
            return Edges.read(draft);
        } else if (FtmSchema.isA(schema, FtmSchema.DOCUMENT)) {
            return Documents.read(draft);
        }
        return FtmSchema.isPersonal(schema) ? draft.alone(draft.record()) : null;
    }
}
