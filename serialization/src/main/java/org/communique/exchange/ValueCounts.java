package org.communique.exchange;

/**
 * How many values, the scalar leaves of an input, have become what.
 *
 * @param carried in a typed attribute of an entry
 * @param kept in a member that an entry keeps for the system
 * @param derived follow from what is carried, and were held against it
 * @param lost in no entry
 * @param empty say nothing
 * @param repeated of records that were there before, or of which there is a later version
 * @param refused of records that were refused after they were read
 */
public record ValueCounts(long carried, long kept, long derived, long lost, long empty, long repeated, long refused) {

    /** {@return how many values there are} */
    public long total() {
        return carried + kept + derived + lost + empty + repeated + refused;
    }
}
