import CGLPKShims
import LinearModel

extension Termination {
  init(_ ending: nabolag_ending) {
    switch ending {
    case NABOLAG_ENDED_OPTIMAL: self = .optimal
    case NABOLAG_ENDED_GAP: self = .gap
    case NABOLAG_ENDED_TIME: self = .time
    case NABOLAG_ENDED_STOPPED: self = .interrupted
    case NABOLAG_ENDED_WORK: self = .nodes
    case NABOLAG_ENDED_INFEASIBLE: self = .infeasible
    case NABOLAG_ENDED_UNBOUNDED: self = .unbounded
    case NABOLAG_ENDED_CUTOFF: self = .cutoff
    case NABOLAG_ENDED_TARGET: self = .target
    default: self = .numerical
    }
  }
}

/// Seconds as the C side takes them, infinity for no limit.
func secondsOrInfinity(_ duration: Duration?) -> Double {
  guard let duration else { return .infinity }
  let parts = duration.components
  return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
}
