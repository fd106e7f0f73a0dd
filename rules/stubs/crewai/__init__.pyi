# crewai: from its documentation.

from crewai.crew import Crew as Crew
