package org.communique.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import org.communique.internal.StronglyConnectedComponents;

/**
 * The order in which items are shown (rule T8): one comes when all that certainly began no later have come, and of several
 * the one that the document tells first.
 */
final class ShownOrder {

    private final Edges edges;
    private final StronglyConnectedComponents components;
    private final Moments moments;
    private final int[] waitingFor;
    private final ComponentNodes members;
    private final PriorityQueue<Integer> free = new PriorityQueue<>();
    private final List<Integer> shown = new ArrayList<>();
    private final BitSet unbroken = new BitSet();

    /** Of each component how many items were shown when something that begins with the last of them led to it. */
    private final int[] ledTo;

    private int[] open = new int[16];
    private int openSize;

    /** Of each item that waits for its turn the component that it begins in. */
    private final int[] componentOfItem;

    private ShownOrder(Edges edges, StronglyConnectedComponents components, ComponentNodes members, Moments moments) {
        this.edges = edges;
        this.components = components;
        this.moments = moments;
        this.waitingFor = new int[components.count()];
        this.members = members;
        this.ledTo = new int[components.count()];
        this.componentOfItem = new int[moments.firstDated() / 2];
        countWaiting();
    }

    /** {@return the order in which items are shown} */
    static ShownOrder of(Edges edges, StronglyConnectedComponents components, ComponentNodes members, Moments moments) {
        ShownOrder order = new ShownOrder(edges, components, members, moments);
        order.go();
        return order;
    }

    /** {@return the items} */
    List<Integer> items() {
        return shown;
    }

    /** {@return whether the item in a place certainly began no earlier than the one before it} */
    boolean isUnbroken(int place) {
        return unbroken.get(place);
    }

    private void countWaiting() {
        for (int edge = 0; edge < edges.size(); edge++) {
            if (leadsOut(edge)) {
                waitingFor[components.of(edges.to(edge))]++;
            }
        }
    }

    private boolean leadsOut(int edge) {
        return edges.counts(edge, Claim.LINKS) && !components.areTogether(edges.from(edge), edges.to(edge));
    }

    private void go() {
        for (int component = components.count() - 1; component >= 0; component--) {
            if (waitingFor[component] == 0) {
                release(component);
            }
        }
        while (openSize > 0 || !free.isEmpty()) {
            take(openSize > 0 ? open[--openSize] : componentOfItem[free.remove()]);
        }
    }

    /** Only what begins has to wait for its turn. */
    private void release(int component) {
        for (int i = members.start(component); i < members.start(component + 1); i++) {
            if (begins(members.at(i))) {
                componentOfItem[members.at(i) / 2] = component;
                free.add(members.at(i) / 2);
                return;
            }
        }
        if (openSize == open.length) {
            open = Arrays.copyOf(open, openSize * 2);
        }
        open[openSize++] = component;
    }

    private boolean begins(int node) {
        return moments.isItem(node) && node % 2 == 0;
    }

    /** What leads from one item to the next is taken between them. */
    private void take(int component) {
        for (int i = members.start(component); i < members.start(component + 1); i++) {
            if (begins(members.at(i))) {
                unbroken.set(shown.size(), !shown.isEmpty() && ledTo[component] == shown.size());
                shown.add(members.at(i) / 2);
                ledTo[component] = shown.size();
            }
        }
        boolean leads = ledTo[component] == shown.size();
        for (int i = members.start(component); i < members.start(component + 1); i++) {
            follow(members.at(i), leads);
        }
    }

    private void follow(int node, boolean leads) {
        for (int i = edges.start(node); i < edges.start(node + 1); i++) {
            int edge = edges.outgoing(i);
            if (leadsOut(edge)) {
                int target = components.of(edges.to(edge));
                ledTo[target] = leads ? shown.size() : ledTo[target];
                if (--waitingFor[target] == 0) {
                    release(target);
                }
            }
        }
    }
}
