package org.communique.embedder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.json.Fault;
import org.communique.validation.Report;
import org.communique.validation.Severity;
import org.communique.validation.Violation;

/** A type of an embedding team with answers in it. */
public record Checked(Report report, List<Violation> violations, Map<Severity, Fault> worst, Optional<Bounds> bounds) {}
