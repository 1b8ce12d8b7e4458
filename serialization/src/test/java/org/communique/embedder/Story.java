package org.communique.embedder;

import java.util.List;
import java.util.Optional;
import org.communique.actor.Actor;
import org.communique.amount.MoneyAmount;
import org.communique.id.PledgeId;
import org.communique.pledge.Pledge;

/** A type of an embedding team. */
public record Story(Pledge pledge, List<Actor> actors, Optional<MoneyAmount> amount, PledgeId follows) {}
