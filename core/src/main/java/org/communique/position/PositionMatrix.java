package org.communique.position;

import java.util.List;

/**
 * Who stands where towards what: the cells that are not empty, holder by holder.
 *
 * @param positions the cells; holders, and what each of them stands towards, in the order in which statements tell of them
 */
public record PositionMatrix(List<HeldPosition> positions) {

    public PositionMatrix {
        positions = List.copyOf(positions);
    }
}
