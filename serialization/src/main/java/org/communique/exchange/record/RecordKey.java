package org.communique.exchange.record;

/**
 * What tells a record from others of its system.
 *
 * @param key the key, as the system writes it
 * @param version which version of the record it is, the highest being the latest; 0 where the system counts none
 */
public record RecordKey(String key, long version) {

    /** {@return the key of a record without versions} */
    public static RecordKey of(String key) {
        return new RecordKey(key, 0);
    }
}
