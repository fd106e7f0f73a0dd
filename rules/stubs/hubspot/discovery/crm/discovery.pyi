# hubspot-api-client 12.0.

from hubspot.discovery.crm.companies.discovery import Discovery as _companies
from hubspot.discovery.crm.contacts.discovery import Discovery as _contacts
from hubspot.discovery.crm.deals.discovery import Discovery as _deals
from hubspot.discovery.crm.line_items.discovery import Discovery as _line_items
from hubspot.discovery.crm.products.discovery import Discovery as _products
from hubspot.discovery.crm.quotes.discovery import Discovery as _quotes
from hubspot.discovery.crm.tickets.discovery import Discovery as _tickets

class Discovery:
    contacts: _contacts
    companies: _companies
    deals: _deals
    tickets: _tickets
    products: _products
    line_items: _line_items
    quotes: _quotes
