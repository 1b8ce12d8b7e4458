package org.communique.time;

import java.util.List;

/**
 * A date of some precision, perhaps qualified, perhaps with unspecified digits.
 *
 * @param precision its smallest unit
 * @param written when it is if every digit is believed
 * @param period when it is if a qualified part counts as unspecified
 * @param qualification what is said of it or of any of its parts
 */
record EdtfDate(Precision precision, TimeBounds written, TimeBounds period, Qualification qualification)
        implements EdtfValue {

    @Override
    public List<EdtfDate> dates() {
        return List.of(this);
    }

    @Override
    public TimeBounds occasion() {
        return period.someDay();
    }
}
