package org.communique.spring;

import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;

/**
 * Ids in paths and queries: those of entries with their kind, as {@code pledge:drones}.
 *
 * <p>Without them Spring takes the factory method {@code of}, which wants the part behind the colon.
 */
final class IdConverters implements ConverterFactory<String, EntryId> {

    static void addTo(FormatterRegistry registry) {
        registry.addConverterFactory(new IdConverters());
        registry.addConverter(String.class, DossierId.class, DossierId::of);
    }

    @Override
    public <T extends EntryId> Converter<String, T> getConverter(Class<T> type) {
        return text -> {
            EntryId id = EntryId.parse(text);
            if (!type.isInstance(id)) {
                throw new IllegalArgumentException("expected another kind of id than \"" + id.kind() + ":\"");
            }
            return type.cast(id);
        };
    }
}
